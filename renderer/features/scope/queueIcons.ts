import {
  IconAlertTriangle,
  IconCalendarDue,
  IconCircleDashed,
  IconHelpCircle,
  IconRefreshAlert,
} from '@tabler/icons-react'

/** Tone and icon of each reason to wait. */
export const queueIcons = {
  outdated: { tone: 'bad', icon: IconRefreshAlert },
  'review-due': { tone: 'warning', icon: IconCalendarDue },
  conflict: { tone: 'warning', icon: IconAlertTriangle },
  undetermined: { tone: 'unknown', icon: IconHelpCircle },
  'low-confidence': { tone: 'neutral', icon: IconCircleDashed },
} as const
