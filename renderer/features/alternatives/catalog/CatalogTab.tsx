import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { alternativeCategories } from '#shared/catalog/alternative.ts'
import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatDate, formatNumber } from '../../../app/format.ts'
import { setParams, useRouter } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ImportCatalog } from '../../../components/imports/ImportCatalog.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { useStatus } from '../../../stores/statusStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import shared from '../Alternatives.module.css'
import { filterCatalog } from '../model/filterCatalog.ts'
import { categoryWords } from '../model/words.ts'
import styles from './Catalog.module.css'
import { CatalogTable } from './CatalogTable.tsx'
import { originOf } from './factText.ts'

type Catalog = Output<'catalog.get'>

/** Everything one could move to, with facts, sources and age; replaceable by a newer file. */
export function CatalogTab() {
  const query = useQuery('catalog.get', {}, { invalidateOn: ['catalog', 'program'] })
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={14} columns={6} />}>
      {(catalog) => <Entries catalog={catalog} />}
    </QueryGate>
  )
}

function Entries({ catalog }: { readonly catalog: Catalog }) {
  const params = useRouter((state) => state.location.params)
  const { q = '', category = '', gov = '', origin = '' } = params
  const shown = useMemo(
    () => filterCatalog(catalog.alternatives, { text: q, category, gov, origin }),
    [catalog, q, category, gov, origin],
  )
  useStatus(`${formatNumber(shown.length)} of ${formatCount(catalog.alternatives.length, 'alternative')}`)
  const origins = useMemo(
    () => [...new Set(catalog.alternatives.map((each) => originOf(each) ?? 'unknown'))].sort(),
    [catalog],
  )
  return (
    <>
      <div className={styles.about}>{aboutText(catalog)}</div>
      <div className={shared.filters} data-noprint>
        <TextInput
          className={shared.grow}
          aria-label="Search the catalog"
          placeholder="Search name or provider"
          leftSection={<IconSearch size={14} />}
          value={q}
          onChange={(event) => setParams({ q: event.currentTarget.value })}
        />
        <Select
          w={150}
          clearable
          aria-label="Category"
          placeholder="Any category"
          data={alternativeCategories.map((value) => ({ value, label: categoryWords[value] }))}
          value={category === '' ? null : category}
          onChange={(value) => setParams({ category: value })}
        />
        <Select
          w={150}
          clearable
          aria-label="In GovCloud"
          placeholder="GovCloud or not"
          data={[
            { value: 'yes', label: 'In GovCloud' },
            { value: 'no', label: 'Not in GovCloud' },
            { value: 'unknown', label: 'Unknown' },
          ]}
          value={gov === '' ? null : gov}
          onChange={(value) => setParams({ gov: value })}
        />
        <Select
          w={130}
          clearable
          aria-label="Country of the maker"
          placeholder="Any origin"
          data={origins}
          value={origin === '' ? null : origin}
          onChange={(value) => setParams({ origin: value })}
        />
        <span className={shared.spring} />
        <ImportCatalog origin={catalog.origin} />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No alternative fits these filters"
          actions={
            <Button onClick={() => setParams({ q: null, category: null, gov: null, origin: null })}>
              Clear the filters
            </Button>
          }
        />
      ) : (
        <CatalogTable alternatives={shown} />
      )}
    </>
  )
}

function aboutText({ version, asOf, ageDays, origin, factsFrom, factsTo, source }: Catalog): string {
  const age =
    ageDays < 0
      ? 'newer than the status date'
      : ageDays === 0
        ? 'the very day of the status date'
        : `${formatCount(ageDays, 'day')} old on the status date`
  const facts =
    factsFrom === null || factsTo === null
      ? ''
      : ` Facts date from ${formatDate(factsFrom)} to ${formatDate(factsTo)}.`
  return `${origin === 'shipped' ? 'Shipped' : 'Imported'} catalog ${version}, as of ${formatDate(asOf)}, ${age}.${facts} ${source}`
}
