import { create } from 'zustand'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import type { ServiceEvent } from '#shared/contract/events.ts'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../app/bridge.ts'
import { onEvent } from '../app/events.ts'

interface WorkloadState {
  /** Every workload, in the service's order; a new array whenever anything changed. */
  readonly rows: readonly WorkloadRow[]
  readonly byId: ReadonlyMap<string, WorkloadRow>
  readonly loaded: boolean
  readonly problem: Problem | undefined
}

const empty: WorkloadState = { rows: [], byId: new Map(), loaded: false, problem: undefined }
/** About 10 ms of the window's time. */
const ROWS_A_MESSAGE = 400
const REFRESH_DELAY_MS = 25

/** All inventory rows, kept in step with the service. */
export const useWorkloads = create<WorkloadState>(() => empty)

let wanted: Want = new Set()
let timer: ReturnType<typeof setTimeout> | undefined
let turn = 0

/** Starts following the service; call once at start. */
export function startWorkloadStore(): void {
  onEvent((event) => {
    if (event.kind === 'workspace') restart(event.path)
    else want(wantOf(event))
  })
}

/** Fetches everything; also the retry after an error. */
export async function loadAllWorkloads(): Promise<void> {
  const mine = ++turn
  try {
    const { rows } = await call('workload.all', {})
    if (mine === turn) publish(rows)
  } catch (error) {
    if (mine === turn) useWorkloads.setState({ problem: toProblem(error), loaded: true })
  }
}

function restart(path: string | null): void {
  turn += 1
  useWorkloads.setState(empty)
  if (path !== null) void loadAllWorkloads()
}

/** What must be fetched again: these rows, every row we know, or everything (rows may have come or gone). */
type Want = ReadonlySet<string> | 'known' | 'everything'

function wantOf(event: ServiceEvent): Want {
  if (event.kind === 'derived') return 'known'
  if (event.kind !== 'changed') return nothing
  const touched = event.entities.filter((each) => !deskEntities.has(each.entity))
  const own = touched.filter((each) => each.entity === 'workload')
  if (own.some((each) => each.ids === null)) return 'everything'
  if (own.length < touched.length && own.length === 0) return 'known'
  const ids = own.flatMap((each) => each.ids ?? [])
  // Other things changed along with workloads: rows may be new, and known ones may differ too.
  return own.length < touched.length ? 'everything' : new Set(ids)
}

const nothing: Want = new Set()
const deskEntities = new Set(['savedView', 'importMapping', 'baseline', 'authority', 'taskTemplate'])

function want(more: Want): void {
  if (typeof more !== 'string' && more.size === 0) return
  wanted = joined(wanted, more)
  if (timer === undefined) timer = setTimeout(() => void refresh(), REFRESH_DELAY_MS)
}

function joined(a: Want, b: Want): Want {
  if (a === 'everything' || b === 'everything') return 'everything'
  if (typeof a === 'string' || typeof b === 'string') {
    // A new row among the ids is not known yet.
    const ids = typeof a === 'string' ? b : a
    const isNew = typeof ids !== 'string' && [...ids].some((id) => !useWorkloads.getState().byId.has(id))
    return isNew ? 'everything' : 'known'
  }
  return new Set([...a, ...b])
}

async function refresh(): Promise<void> {
  const now = wanted
  wanted = nothing
  timer = undefined
  if (!useWorkloads.getState().loaded) return
  if (now === 'everything') await loadAllWorkloads()
  else await refreshSome(now === 'known' ? useWorkloads.getState().rows.map((row) => row.id) : [...now])
}

/** Fetches rows in pieces, so that no single message keeps the window busy for long; published in one go. */
async function refreshSome(ids: readonly string[]): Promise<void> {
  const mine = turn
  try {
    const fresh = new Map<string, WorkloadRow>()
    for (let at = 0; at < ids.length; at += ROWS_A_MESSAGE) {
      const piece = await call('workload.rows', { ids: ids.slice(at, at + ROWS_A_MESSAGE) })
      for (const row of piece) fresh.set(row.id, row)
      // A newer refresh of everything takes over what this one has not fetched yet.
      if (mine !== turn || (typeof wanted === 'string' && ids.length > ROWS_A_MESSAGE)) return
    }
    const { rows, byId } = useWorkloads.getState()
    const gone = new Set(ids.filter((id) => !fresh.has(id)))
    const kept = rows.filter((row) => !gone.has(row.id)).map((row) => fresh.get(row.id) ?? row)
    publish([...kept, ...[...fresh.values()].filter((row) => !byId.has(row.id))])
  } catch (error) {
    useWorkloads.setState({ problem: toProblem(error) })
  }
}

function publish(rows: readonly WorkloadRow[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  useWorkloads.setState({ rows, byId, loaded: true, problem: undefined })
}
