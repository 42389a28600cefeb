import { Group } from '@mantine/core'
import { formatCount, formatWord } from '../../app/format.ts'
import { Fact, Facts } from '../../components/Fact.tsx'
import { ImportCatalog } from '../../components/imports/ImportCatalog.tsx'
import { Panel } from '../../components/Panel.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { DateText } from '../../components/values.tsx'
import { useQuery } from '../../stores/useQuery.ts'

const catalogOnly = ['catalog', 'program'] as const

/** Which catalog of alternatives is in use, how old it is, and how to replace it. */
export function CatalogPanel() {
  const query = useQuery('catalog.get', {}, { invalidateOn: catalogOnly })
  return (
    <Panel
      title="Catalog of alternatives"
      actions={
        query.data === undefined ? null : (
          <Group gap="sm">
            <ImportCatalog origin={query.data.origin} />
          </Group>
        )
      }
    >
      <QueryGate query={query} skeleton={<TextSkeleton />}>
        {(catalog) => (
          <Facts>
            <Fact label="Version">{catalog.version}</Fact>
            <Fact label="As of">
              <DateText date={catalog.asOf} />
            </Fact>
            <Fact label="Origin">
              {catalog.origin === 'shipped'
                ? 'shipped with this version of Offramp'
                : 'imported into this workspace'}
            </Fact>
            <Fact label="Source">{catalog.source}</Fact>
            <Fact label="Entries">
              {formatCount(catalog.alternatives.length, 'alternative')}
              {': '}
              {byCategory(catalog.alternatives)}
            </Fact>
            <Fact label="">
              <SourceLink href="offramp://alternatives">Open the alternatives</SourceLink>
            </Fact>
          </Facts>
        )}
      </QueryGate>
    </Panel>
  )
}

function byCategory(alternatives: readonly { readonly category: string }[]): string {
  const counts = new Map<string, number>()
  for (const { category } of alternatives) counts.set(category, (counts.get(category) ?? 0) + 1)
  return [...counts].map(([category, count]) => `${count} ${formatWord(category).toLowerCase()}`).join(', ')
}
