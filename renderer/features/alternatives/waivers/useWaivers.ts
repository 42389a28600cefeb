import { useMemo } from 'react'
import { type Waiver, waiver } from '#shared/model/entities/scope.ts'
import { type Query, useQuery } from '../../../stores/useQuery.ts'

/** Waivers of one workload, or all. */
export function useWaivers(workloadId?: string): Query<readonly Waiver[]> {
  const where = workloadId === undefined ? {} : { where: { workloadId } }
  const query = useQuery('rows.list', { entity: 'waiver', ...where }, { invalidateOn: ['waiver'] })
  return useMemo(() => ({ ...query, data: query.data?.map((row) => waiver.schema.parse(row)) }), [query])
}
