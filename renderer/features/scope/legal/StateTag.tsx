import { IconBan, IconGavel, IconHelpCircle, IconMessageReport, IconReplace } from '@tabler/icons-react'
import { StatusTag } from '../../../components/StatusTag.tsx'
import { type AuthorityState, stateWords } from './words.ts'

const icons = {
  'in-force': IconGavel,
  'struck-down': IconBan,
  superseded: IconReplace,
  reported: IconMessageReport,
  unknown: IconHelpCircle,
} as const

/** Whether an authority holds. */
export function StateTag({ state }: { readonly state: AuthorityState }) {
  const { word, tone } = stateWords[state]
  return (
    <StatusTag tone={tone} icon={icons[state]}>
      {word}
    </StatusTag>
  )
}
