import type { Overview } from '#shared/report/overview.ts'
import { Panel } from '../../components/Panel.tsx'
import { ItemList } from './ItemList.tsx'

/** What waits for a person today. */
export function NeedsMe({ needsMe }: Pick<Overview, 'needsMe'>) {
  return (
    <Panel title="What needs you today">
      <ItemList items={needsMe} none="Nothing waits for you today." />
    </Panel>
  )
}
