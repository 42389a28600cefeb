import { useMemo } from 'react'
import { type EntityName, type EntityRow, entities } from '#shared/model/entities.ts'
import type { Query } from '../../stores/useQuery.ts'
import { useQuery } from '../../stores/useQuery.ts'

/** All rows of one entity type, typed; kept fresh. */
export function useRows<N extends EntityName>(entity: N): Query<readonly EntityRow<N>[]> {
  const invalidateOn = useMemo(() => [entity], [entity])
  const query = useQuery('rows.list', { entity }, { invalidateOn })
  const data = useMemo(
    // The service wrote these rows by this very schema; parsing only gives them their type.
    () => query.data?.map((row) => entities[entity].schema.parse(row) as EntityRow<N>),
    [query.data, entity],
  )
  return { ...query, data }
}
