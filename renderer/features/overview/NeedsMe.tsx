import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Overview } from '#shared/report/overview.ts'
import { formatNumber } from '../../app/format.ts'
import { Panel } from '../../components/Panel.tsx'
import { ItemList } from './ItemList.tsx'

const FIRST = 6

/** What waits for a person today: the most pressing first, the rest on demand. */
export function NeedsMe({ needsMe }: Pick<Overview, 'needsMe'>) {
  const [all, setAll] = useState(false)
  const hidden = needsMe.length - FIRST
  return (
    <Panel title="What needs you today">
      <ItemList items={all ? needsMe : needsMe.slice(0, FIRST)} none="Nothing waits for you today." />
      {hidden > 0 ? (
        <Button variant="subtle" mt="sm" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show fewer' : `Show ${formatNumber(hidden)} more`}
        </Button>
      ) : null}
    </Panel>
  )
}
