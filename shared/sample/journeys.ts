import type { SampleContext } from './context.ts'
import type { SampleWorkload } from './workloads.ts'

/** How far a workload that must move has come. */
export type Stage = 'moved' | 'evaluating' | 'adapting' | 'assessing' | 'waiting'

/** A workload that must move, with its way so far. */
export interface Journey {
  readonly workload: SampleWorkload
  readonly stage: Stage
  readonly waveId: string
  readonly blocked: boolean
}

const shares: readonly (readonly [Stage, number])[] = [
  ['moved', 0.26],
  ['evaluating', 0.18],
  ['adapting', 0.22],
  ['assessing', 0.15],
  ['waiting', 1],
]

const waveOf: Readonly<Record<Stage, string>> = {
  moved: 'v-1',
  evaluating: 'v-2',
  adapting: 'v-2',
  assessing: 'v-3',
  waiting: 'v-4',
}

/** Journeys of all workloads that must move (DoW's own, under a DoW contract, shared, or conflicting). */
export function sampleJourneys(
  workloads: readonly SampleWorkload[],
  context: SampleContext,
): readonly Journey[] {
  const moving = workloads.filter(({ seed }) => ['own', 'contract', 'mixed', 'conflict'].includes(seed.nexus))
  return moving.map((workload, index) => {
    const stage = workload.seed.nexus === 'conflict' ? 'waiting' : stageBy(context.random())
    const blocked = (stage === 'adapting' || stage === 'evaluating') && index % 5 === 0
    const waveId = stage === 'moved' && context.chance(0.3) ? 'v-2' : waveOf[stage]
    return { workload, stage, waveId, blocked }
  })
}

function stageBy(chance: number): Stage {
  let left = chance
  for (const [stage, share] of shares) {
    if (left < share) return stage
    left -= share
  }
  return 'waiting'
}
