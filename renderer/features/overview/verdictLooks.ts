import {
  IconAlarm,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconFlag3,
  IconHelpCircle,
} from '@tabler/icons-react'
import type { Overview } from '#shared/report/overview.ts'

/** Icon, word and tone of each verdict: the state is told by shape and word, colour only helps. */
export const verdictLooks = {
  'on-track': { icon: IconCircleCheck, word: 'On track', tone: 'good' },
  done: { icon: IconFlag3, word: 'Done', tone: 'good' },
  'at-risk': { icon: IconAlertTriangle, word: 'At risk', tone: 'warning' },
  late: { icon: IconCircleX, word: 'Late', tone: 'bad' },
  overdue: { icon: IconAlarm, word: 'Overdue', tone: 'bad' },
  unknown: { icon: IconHelpCircle, word: 'Unknown', tone: 'unknown' },
} as const satisfies Record<Overview['verdict']['kind'], unknown>
