import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Problem } from '#shared/model/problem.ts'

/** Why a choice was refused, in the dialog that asked for it; nothing was changed. */
export function Refusal({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null
  return (
    <Alert variant="outline" color="red" role="alert" icon={<IconAlertTriangle size={16} />} p="sm">
      <p>{problem.message}</p>
      <p>Nothing was changed. {problem.next}</p>
    </Alert>
  )
}
