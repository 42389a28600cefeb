import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Authority } from '#shared/model/entities/scope.ts'
import { formatCount, formatWord } from '../../../app/format.ts'
import { openDrawer } from '../../../app/router.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TableSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ConfidenceTag } from '../../../components/tags.tsx'
import { DateText } from '../../../components/values.tsx'
import { useDrawerList } from '../../../stores/listStore.ts'
import { useStatus } from '../../../stores/statusStore.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { AuthorityForm } from './AuthorityForm.tsx'
import styles from './Legal.module.css'
import { Presets } from './Presets.tsx'
import { StateTag } from './StateTag.tsx'

/** The legal position as data: dated authorities with sources, and the deadlines that follow from them. */
export function LegalTab() {
  const query = useQuery('scope.position', {}, { invalidateOn: ['authority'] })
  const [adding, setAdding] = useState(false)
  const readOnly = useReadOnly()
  return (
    <QueryGate query={query} skeleton={<TableSkeleton rows={10} columns={5} />}>
      {({ asOf, authorities, presets }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles.scroll} aria-label="Legal position" tabIndex={0}>
          <div className={styles.note}>
            <span style={{ flex: '1 1 320px' }}>
              Data to work from, with sources; not legal advice, and the contracting officer’s direction comes
              first.
              {asOf === null ? null : (
                <>
                  {' '}
                  As of <DateText date={asOf} />.
                </>
              )}
            </span>
            {readOnly ? null : (
              <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
                Add an authority
              </Button>
            )}
          </div>
          <Presets presets={presets} readOnly={readOnly} />
          {authorities.length === 0 ? (
            <EmptyState title="No authorities are recorded">
              Add the directives, memos, rulings and clauses your program answers to.
            </EmptyState>
          ) : (
            <AuthorityTable authorities={authorities} />
          )}
          {adding ? <AuthorityForm authority={null} close={() => setAdding(false)} /> : null}
        </section>
      )}
    </QueryGate>
  )
}

function AuthorityTable({ authorities }: { readonly authorities: readonly Authority[] }) {
  const ids = useMemo(() => authorities.map((each) => each.id), [authorities])
  useDrawerList('authority', ids)
  useStatus(formatCount(authorities.length, 'authority', 'authorities'))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" style={{ width: 110 }}>
            Date
          </th>
          <th scope="col" style={{ width: '34%' }}>
            Authority
          </th>
          <th scope="col">Covers, and what it does</th>
          <th scope="col" style={{ width: 150 }}>
            How sure
          </th>
        </tr>
      </thead>
      <tbody>
        {authorities.map((each) => (
          <tr key={each.id} onDoubleClick={() => openDrawer('authority', each.id)}>
            <td className={styles.nowrap}>
              <DateText date={each.date} relative={false} />
            </td>
            <td>
              <div className={styles.title}>
                <SourceLink quiet href={`offramp://authority/${encodeURIComponent(each.id)}`}>
                  {each.title}
                </SourceLink>
              </div>
              <span className={styles.muted}>{formatWord(each.kind)}</span> <StateTag state={each.state} />
              <div className={styles.url}>
                {each.sourceUrl === '' ? 'No source recorded' : each.sourceUrl}
              </div>
            </td>
            <td>
              <div className={styles.muted}>{each.covers}</div>
              {each.effect}
            </td>
            <td>
              <ConfidenceTag confidence={each.confidence} />
              <div className={styles.muted}>
                checked <DateText date={each.asOf} relative={false} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
