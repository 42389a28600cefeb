import { IconCheck, IconHelpCircle, IconMinus, IconPuzzle, IconX } from '@tabler/icons-react'
import { StatusTag } from '../../../components/StatusTag.tsx'
import type { CellState } from '../model/matrix.ts'

const looks = {
  met: { tone: 'good', icon: IconCheck, word: 'Met' },
  bridge: { tone: 'warning', icon: IconPuzzle, word: 'With work' },
  unmet: { tone: 'bad', icon: IconX, word: 'Unmet' },
  unknown: { tone: 'unknown', icon: IconHelpCircle, word: 'Unknown' },
  none: { tone: 'neutral', icon: IconMinus, word: 'Not asked' },
} as const

/** How a requirement stands with an alternative, as icon and word. */
export function CellMark({ state }: { readonly state: CellState }) {
  const { tone, icon, word } = looks[state]
  return (
    <StatusTag tone={tone} icon={icon} plain>
      {word}
    </StatusTag>
  )
}
