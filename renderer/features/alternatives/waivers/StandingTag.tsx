import {
  IconCircleCheck,
  IconClockPlay,
  IconHourglassEmpty,
  IconPencil,
  IconSend,
  IconX,
} from '@tabler/icons-react'
import { StatusTag } from '../../../components/StatusTag.tsx'
import type { WaiverStanding } from '../model/waivers.ts'

const looks = {
  draft: { tone: 'neutral', icon: IconPencil, word: 'Draft' },
  requested: { tone: 'info', icon: IconSend, word: 'Requested' },
  ahead: { tone: 'info', icon: IconClockPlay, word: 'Approved, not begun' },
  holds: { tone: 'good', icon: IconCircleCheck, word: 'Approved, holds' },
  over: { tone: 'bad', icon: IconHourglassEmpty, word: 'Over' },
  denied: { tone: 'bad', icon: IconX, word: 'Denied' },
} as const

/** Where a waiver stands on the status date. */
export function StandingTag({ standing }: { readonly standing: WaiverStanding }) {
  const { tone, icon, word } = looks[standing]
  return (
    <StatusTag tone={tone} icon={icon}>
      {word}
    </StatusTag>
  )
}
