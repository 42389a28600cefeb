import { Alert } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { Diagnostic } from '#shared/model/problem.ts'

const MOST = 6

/** What the import noticed, worst first, each with what to do. */
export function Diagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return null
  const rank = { error: 0, warning: 1, info: 2 }
  const sorted = diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity])
  const worst = sorted[0]?.severity ?? 'info'
  return (
    <Alert
      variant="light"
      color={worst === 'error' ? 'red' : worst === 'warning' ? 'orange' : 'gray'}
      icon={worst === 'info' ? <IconInfoCircle size={16} /> : <IconAlertTriangle size={16} />}
      my="sm"
      p="sm"
    >
      {sorted.slice(0, MOST).map((each) => (
        <p key={`${each.code} ${each.message}`}>
          {each.message} {each.next}
        </p>
      ))}
      {sorted.length > MOST ? <p>and {sorted.length - MOST} more</p> : null}
    </Alert>
  )
}
