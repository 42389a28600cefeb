import {
  IconArrowsSplit,
  IconBan,
  IconCheck,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconFlag,
  IconHandStop,
  IconHelpCircle,
  IconHourglass,
  IconMinus,
  IconProgress,
  IconPuzzle,
} from '@tabler/icons-react'
import type { WorkloadDerived } from '#shared/contract/channels/workloads.ts'
import type { Confidence, Scope, TaskState, Verdict } from '#shared/model/vocabulary.ts'
import { StatusTag } from './StatusTag.tsx'

interface Common {
  readonly plain?: boolean
  readonly title?: string
}

const scopeLooks = {
  in: { tone: 'warning', icon: IconFlag, word: 'Must move' },
  mixed: { tone: 'warning', icon: IconArrowsSplit, word: 'Mixed' },
  undetermined: { tone: 'unknown', icon: IconHelpCircle, word: 'Undetermined' },
  out: { tone: 'good', icon: IconCheck, word: 'May stay' },
} as const

/** Scope in words: in = must move, out = may stay on Claude. */
export function ScopeTag({ scope, ...common }: Common & { readonly scope: Scope }) {
  const { tone, icon, word } = scopeLooks[scope]
  return (
    <StatusTag tone={tone} icon={icon} {...common}>
      {word}
    </StatusTag>
  )
}

const verdictLooks = {
  fit: { tone: 'good', icon: IconCircleCheck, word: 'Fit' },
  gaps: { tone: 'warning', icon: IconPuzzle, word: 'Gaps' },
  unknown: { tone: 'unknown', icon: IconHelpCircle, word: 'Unknown' },
  blocked: { tone: 'bad', icon: IconBan, word: 'Blocked' },
} as const

/** How an alternative fits a workload. */
export function VerdictTag({ verdict, ...common }: Common & { readonly verdict: Verdict }) {
  const { tone, icon, word } = verdictLooks[verdict]
  return (
    <StatusTag tone={tone} icon={icon} {...common}>
      {word}
    </StatusTag>
  )
}

const progressLooks = {
  'not-required': { tone: 'neutral', icon: IconMinus, word: 'Not required' },
  unknown: { tone: 'unknown', icon: IconHelpCircle, word: 'Unknown' },
  'not-started': { tone: 'neutral', icon: IconCircle, word: 'Not started' },
  'in-progress': { tone: 'info', icon: IconProgress, word: 'In progress' },
  blocked: { tone: 'bad', icon: IconHandStop, word: 'Blocked' },
  done: { tone: 'good', icon: IconCircleCheck, word: 'Done' },
  waived: { tone: 'neutral', icon: IconHourglass, word: 'Waived' },
} as const

/** Where a workload or task stands. */
export function ProgressTag({
  progress,
  ...common
}: Common & { readonly progress: WorkloadDerived['progress'] | TaskState }) {
  const { tone, icon, word } = progressLooks[progress]
  return (
    <StatusTag tone={tone} icon={icon} {...common}>
      {word}
    </StatusTag>
  )
}

const confidenceLooks = {
  high: { icon: IconCircleCheck, word: 'High confidence' },
  medium: { icon: IconCircleHalf2, word: 'Medium confidence' },
  low: { icon: IconCircleDashed, word: 'Low confidence' },
} as const

/** How sure a statement is. */
export function ConfidenceTag({ confidence, ...common }: Common & { readonly confidence: Confidence }) {
  const { icon, word } = confidenceLooks[confidence]
  return (
    <StatusTag tone="neutral" icon={icon} plain {...common}>
      {word}
    </StatusTag>
  )
}
