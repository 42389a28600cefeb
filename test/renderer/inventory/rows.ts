import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { entities } from '#shared/model/entities.ts'

/** An inventory row with everything unknown but what is given. */
export function row(fields: Partial<WorkloadRow> & { readonly id: string }): WorkloadRow {
  const blank = Object.fromEntries(
    Object.entries(entities.workload.fields).map(([key, field]) => [key, field.initial ?? null]),
  ) as unknown as WorkloadRow // every field of the schema is in the registry
  return {
    ...blank,
    name: fields.id,
    scope: 'undetermined',
    scopeConfidence: null,
    scopeBy: 'rules',
    scopeConflict: false,
    findings: 0,
    verdict: null,
    alternativeId: null,
    alternativeName: null,
    due: null,
    dueFrom: null,
    waiver: null,
    progress: 'unknown',
    percent: null,
    tasks: 0,
    plannedStart: null,
    plannedFinish: null,
    slackDays: null,
    wave: null,
    ...fields,
  }
}
