import { IconHourglass, IconTrash } from '@tabler/icons-react'
import type { RankedLine } from '#shared/assess/result.ts'
import { StatusTag } from './StatusTag.tsx'
import { VerdictTag } from './tags.tsx'

/** The verdict of an alternative; ways that replace nothing (waiver, retire) say so instead of looking like a fit. */
export function FitTag({
  line,
  plain = true,
}: {
  readonly line: Pick<RankedLine, 'category' | 'verdict'>
  readonly plain?: boolean
}) {
  if (line.category === 'waiver')
    return (
      <StatusTag
        tone="neutral"
        icon={IconHourglass}
        plain={plain}
        title="A dated exemption: Claude stays, nothing is replaced"
      >
        No fit: exemption
      </StatusTag>
    )
  if (line.category === 'retire' && line.verdict !== 'blocked')
    return (
      <StatusTag tone="neutral" icon={IconTrash} plain={plain} title="The use ends; nothing takes its place">
        Ends the use
      </StatusTag>
    )
  return <VerdictTag verdict={line.verdict} plain={plain} />
}
