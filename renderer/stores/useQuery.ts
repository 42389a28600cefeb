import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { Problem } from '#shared/model/problem.ts'
import { type Invalidation, peekQuery, queryKey, refetchQuery, watchQuery } from './queryCache.ts'

/** A query's answer as a screen sees it. */
export interface Query<T> {
  /** The last answer; stays while a newer one is fetched. */
  readonly data: T | undefined
  readonly problem: Problem | undefined
  readonly loading: boolean
  readonly retry: () => void
}

interface Options {
  /** What makes the answer old; any change by default. */
  readonly invalidateOn?: readonly Invalidation[]
  /** False: don't ask yet. */
  readonly enabled?: boolean
}

const idle = { data: undefined, problem: undefined, loading: false } as const

/** Asks a query of the contract and keeps its answer fresh; equal questions are asked once for all screens. */
export function useQuery<N extends ChannelName>(
  name: N,
  input: Input<N>,
  options: Options = {},
): Query<Output<N>> {
  const key = queryKey(name, input)
  const on = options.invalidateOn
  const enabled = options.enabled ?? true
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for name and input by value
  const subscribe = useCallback(
    (watcher: () => void) => (enabled ? watchQuery(name, input, on ?? 'any', watcher) : () => {}),
    [key, enabled],
  )
  const state = useSyncExternalStore(subscribe, () => peekQuery<N>(key))
  return useMemo(() => {
    const retry = () => refetchQuery(key)
    return { ...(state ?? { ...idle, loading: enabled }), retry }
  }, [state, key, enabled])
}
