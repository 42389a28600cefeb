import type { ReactNode } from 'react'
import type { Query } from '../stores/useQuery.ts'
import { ErrorState } from './ErrorState.tsx'

interface QueryGateProps<T> {
  readonly query: Query<T>
  /** The skeleton of the real layout, shown until the first answer. */
  readonly skeleton: ReactNode
  readonly children: (data: T) => ReactNode
}

/** Shows a query's answer, its skeleton before the first one, or its error with retry. Old data stays while newer loads. */
export function QueryGate<T>({ query, skeleton, children }: QueryGateProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.problem !== undefined) return <ErrorState problem={query.problem} retry={query.retry} />
  return <>{skeleton}</>
}
