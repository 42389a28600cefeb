import type { ChannelName, Input, Output } from '#shared/contract/contract.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../app/bridge.ts'
import { onEvent } from '../app/events.ts'

/** What makes an answer old: changes of an entity type, or a recomputed step. */
export type Invalidation = EntityName | 'scope' | 'assess' | 'plan'

/** The state of one query; `data` stays while it is fetched again. */
export interface QueryState<T> {
  readonly data: T | undefined
  readonly problem: Problem | undefined
  readonly loading: boolean
}

interface Entry {
  state: QueryState<unknown>
  stale: boolean
  running: boolean
  readonly name: ChannelName
  readonly input: unknown
  readonly invalidateOn: readonly Invalidation[] | 'any'
  readonly watchers: Set<() => void>
}

const entries = new Map<string, Entry>()
const MOST_IDLE_ENTRIES = 200
const REFETCH_DELAY_MS = 40
let timer: ReturnType<typeof setTimeout> | undefined

export function queryKey(name: ChannelName, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`
}

/** The entry's state as it stands; starts nothing. */
export function peekQuery<N extends ChannelName>(key: string): QueryState<Output<N>> | undefined {
  // An entry under a key of channel N was written from that channel's answer.
  return entries.get(key)?.state as QueryState<Output<N>> | undefined
}

/** Watches a query: fetches it when missing or old, again when invalidated, until the returned function is called. */
export function watchQuery<N extends ChannelName>(
  name: N,
  input: Input<N>,
  invalidateOn: readonly Invalidation[] | 'any',
  watcher: () => void,
): () => void {
  const key = queryKey(name, input)
  const entry = entries.get(key) ?? addEntry(key, name, input, invalidateOn)
  entry.watchers.add(watcher)
  if (entry.stale) void fetchEntry(entry)
  return () => {
    entry.watchers.delete(watcher)
    dropIdle()
  }
}

/** Fetches a query again now, as a retry button does. */
export function refetchQuery(key: string): void {
  const entry = entries.get(key)
  if (entry !== undefined) void fetchEntry(entry)
}

/** Starts listening for what makes answers old; call once at start. */
export function startQueryCache(): void {
  onEvent((event) => {
    if (event.kind === 'workspace') dropAll()
    else invalidateBy(event)
  })
}

function addEntry(
  key: string,
  name: ChannelName,
  input: unknown,
  invalidateOn: readonly Invalidation[] | 'any',
): Entry {
  const state = { data: undefined, problem: undefined, loading: true }
  const entry: Entry = {
    state,
    stale: true,
    running: false,
    name,
    input,
    invalidateOn,
    watchers: new Set(),
  }
  entries.set(key, entry)
  return entry
}

async function fetchEntry(entry: Entry): Promise<void> {
  entry.stale = false
  if (entry.running) {
    entry.stale = true
    return
  }
  entry.running = true
  publish(entry, { ...entry.state, loading: true })
  try {
    // The input was typed by `watchQuery` for this very channel.
    const data = await call(entry.name, entry.input as Input<ChannelName>)
    publish(entry, { data, problem: undefined, loading: false })
  } catch (error) {
    publish(entry, { ...entry.state, problem: toProblem(error), loading: false })
  } finally {
    entry.running = false
    if (entry.stale && entry.watchers.size > 0) void fetchEntry(entry)
  }
}

function publish(entry: Entry, state: QueryState<unknown>): void {
  entry.state = state
  for (const watcher of [...entry.watchers]) watcher()
}

function invalidateBy(event: ServiceEvent): void {
  const names = changedNames(event)
  if (names.length === 0) return
  for (const entry of entries.values()) {
    if (entry.invalidateOn === 'any' || entry.invalidateOn.some((name) => names.includes(name)))
      entry.stale = true
  }
  if (timer === undefined) timer = setTimeout(refetchStale, REFETCH_DELAY_MS)
}

function changedNames(event: ServiceEvent): readonly Invalidation[] {
  if (event.kind === 'changed') return event.entities.map((each) => each.entity)
  return event.kind === 'derived' ? [event.step] : []
}

function refetchStale(): void {
  timer = undefined
  for (const entry of entries.values()) if (entry.stale && entry.watchers.size > 0) void fetchEntry(entry)
}

function dropIdle(): void {
  if (entries.size <= MOST_IDLE_ENTRIES) return
  for (const [key, entry] of entries) if (entry.watchers.size === 0) entries.delete(key)
}

function dropAll(): void {
  for (const [key, entry] of entries) {
    if (entry.watchers.size === 0) entries.delete(key)
    else {
      entry.state = { data: undefined, problem: undefined, loading: true }
      void fetchEntry(entry)
    }
  }
}
