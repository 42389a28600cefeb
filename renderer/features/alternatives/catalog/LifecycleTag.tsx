import { IconCircleCheck, IconFlask, IconHelpCircle, IconHourglassLow, IconSkull } from '@tabler/icons-react'
import type { Alternative } from '#shared/catalog/alternative.ts'
import { StatusTag } from '../../../components/StatusTag.tsx'

const looks = {
  active: { tone: 'good', icon: IconCircleCheck, word: 'Active' },
  legacy: { tone: 'warning', icon: IconHourglassLow, word: 'Legacy' },
  preview: { tone: 'info', icon: IconFlask, word: 'Preview' },
  'end-of-life': { tone: 'bad', icon: IconSkull, word: 'End of life' },
  unknown: { tone: 'unknown', icon: IconHelpCircle, word: 'Unknown' },
} as const

/** Where an alternative stands in its maker's lifecycle. */
export function LifecycleTag({ lifecycle }: Pick<Alternative, 'lifecycle'>) {
  const { tone, icon, word } = looks[lifecycle]
  return (
    <StatusTag tone={tone} icon={icon} plain>
      {word}
    </StatusTag>
  )
}
