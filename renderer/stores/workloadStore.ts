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
/** Above this many changed rows the whole table is fetched again. */
const MOST_SINGLE_ROWS = 2_000
const REFRESH_DELAY_MS = 25

/** All inventory rows, kept in step with the service. */
export const useWorkloads = create<WorkloadState>(() => empty)

let wanted: Set<string> | 'all' | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let turn = 0

/** Starts following the service; call once at start. */
export function startWorkloadStore(): void {
  onEvent((event) => {
    if (event.kind === 'workspace') restart(event.path)
    else want(changedWorkloads(event))
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

/** Ids of workloads whose row may differ now; null for "any of them". */
function changedWorkloads(event: ServiceEvent): readonly string[] | null {
  if (event.kind === 'derived') return null
  if (event.kind !== 'changed') return []
  const touched = event.entities.filter((each) => !deskEntities.has(each.entity))
  const own = touched.filter((each) => each.entity === 'workload')
  if (own.length < touched.length || own.some((each) => each.ids === null)) return null
  return own.flatMap((each) => each.ids ?? [])
}

const deskEntities = new Set(['savedView', 'importMapping', 'baseline', 'authority', 'taskTemplate'])

function want(ids: readonly string[] | null): void {
  if (ids?.length === 0) return
  if (ids === null || wanted === 'all') wanted = 'all'
  else wanted = new Set([...(wanted ?? []), ...ids])
  if (timer === undefined) timer = setTimeout(() => void refresh(), REFRESH_DELAY_MS)
}

async function refresh(): Promise<void> {
  const ids = wanted
  wanted = undefined
  timer = undefined
  if (ids === undefined || !useWorkloads.getState().loaded) return
  if (ids === 'all' || ids.size > MOST_SINGLE_ROWS) await loadAllWorkloads()
  else await refreshSome([...ids])
}

async function refreshSome(ids: readonly string[]): Promise<void> {
  const mine = turn
  try {
    const fresh = new Map((await call('workload.rows', { ids: [...ids] })).map((row) => [row.id, row]))
    if (mine !== turn) return
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
