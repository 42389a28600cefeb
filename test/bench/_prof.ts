import { checkPlan } from '#shared/plan/check.ts'
import { compile } from '#shared/plan/compile.ts'
import { decode, emptySchedule, scratchFor } from '#shared/plan/decode.ts'
import { resourceFlow } from '#shared/plan/flow.ts'
import { holdsOf } from '#shared/plan/holds.ts'
import { estimateHorizon } from '#shared/plan/horizon.ts'
import { datesOf, planProgram } from '#shared/plan/plan.ts'
import { priorityRules } from '#shared/plan/rules.ts'
import { DurationSampler } from '#shared/plan/sampler.ts'
import { scoreOf, workloadFinishes } from '#shared/plan/score.ts'
import { sequence } from '#shared/plan/sequence.ts'
import { slackOf } from '#shared/plan/slack.ts'
import { makeProgram } from './planProgramInput.ts'

const input = makeProgram({ workloads: 10000, teams: 40, seed: 1, weeks: 24 })
let t0 = performance.now()
const lap = (n: string) => {
  const t = performance.now()
  console.log(n.padEnd(24), (t - t0).toFixed(1))
  t0 = performance.now()
}
for (let k = 0; k < 2; k++) {
  const c = compile(input, estimateHorizon(input))
  lap('compile ' + c.model.days + ' days')
  const m = c.model
  const rules = priorityRules(m)
  lap('rules')
  const s = scratchFor(m),
    o = emptySchedule(m)
  lap('scratch')
  const fin = new Int32Array(m.workloads.count)
  for (const r of rules) {
    const q = sequence(m, r.priority)
    lap(' seq')
    const f = decode(m, q, m.tasks.duration, o, s)
    lap(' decode ' + r.name + f)
    workloadFinishes(m, o, fin)
    const sc = scoreOf(m, fin)
    lap(' score ' + JSON.stringify(sc))
  }
  const fl = resourceFlow(m, o)
  lap('flow')
  slackOf(m, o, fl)
  lap('slack')
  holdsOf(m, o, fl)
  lap('holds')
  const d = datesOf(m, o)
  lap('dates')
  const v = checkPlan(input, d, { links: new Set(c.droppedLinks), pins: new Set() })
  lap('check ' + v.length)
  const sm = new DurationSampler(m, 1)
  lap('sampler')
  const du = new Int32Array(m.tasks.duration)
  for (let i = 0; i < 5; i++) {
    sm.draw(du)
  }
  lap('5 draws')
}
planProgram(input, { seed: 1, runs: 0, stop: () => false })
lap('plan no sim')
planProgram(input, { seed: 1, runs: 60, stop: () => false })
lap('plan sim')
