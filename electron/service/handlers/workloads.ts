import type { workloadChannels } from '#shared/contract/channels/workloads.ts'
import type { Handlers } from '../context.ts'
import { readInventory } from '../read/inventory.ts'
import { searchWorkloads } from '../read/searchWorkloads.ts'
import { readWorkloadDetail } from '../read/workloadDetail.ts'

/** Inventory rows, one workload in full, and full-text search. */
export const workloadHandlers: Handlers<keyof typeof workloadChannels> = {
  'workload.all': (context) => ({
    seq: context.seq(),
    rows: readInventory(context.db, context.asOf()).map(({ row }) => row),
  }),
  'workload.rows': (context, { ids }) => readInventory(context.db, context.asOf(), ids).map(({ row }) => row),
  'workload.search': (context, { text }) => searchWorkloads(context.db, text),
  'workload.get': (context, { id }) => readWorkloadDetail(context.db, context.asOf(), id),
}
