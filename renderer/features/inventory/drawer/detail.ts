import type { Output } from '#shared/contract/contract.ts'

/** One workload with all that hangs on it. */
export type WorkloadDetail = Output<'workload.get'>
