import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Authority } from '#shared/model/entities/scope.ts'
import type { DrawerProps } from '../../../app/drawers.ts'
import { formatWord } from '../../../app/format.ts'
import { closeDrawer } from '../../../app/router.ts'
import { DrawerFrame } from '../../../components/DrawerFrame.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Fact, Facts } from '../../../components/Fact.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { ConfidenceTag } from '../../../components/tags.tsx'
import { DateText } from '../../../components/values.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { AuthorityForm } from './AuthorityForm.tsx'
import { copySource, followAsDeadline, removeAuthority } from './authorityActs.ts'
import styles from './Legal.module.css'
import { StateTag } from './StateTag.tsx'

/** One authority with everything recorded about it. */
export function AuthorityDrawer({ id }: DrawerProps) {
  const query = useQuery('scope.position', {}, { invalidateOn: ['authority'] })
  return (
    <QueryGate query={query} skeleton={<TextSkeleton />}>
      {({ authorities }) => {
        const authority = authorities.find((each) => each.id === id)
        return authority === undefined ? (
          <DrawerFrame title="Authority">
            <EmptyState title="This authority is not recorded any more" />
          </DrawerFrame>
        ) : (
          <Detail authority={authority} />
        )
      }}
    </QueryGate>
  )
}

function Detail({ authority }: { readonly authority: Authority }) {
  const [editing, setEditing] = useState(false)
  const readOnly = useReadOnly()
  const { deadline, sourceUrl } = authority
  return (
    <DrawerFrame title={authority.title} subtitle={formatWord(authority.kind)}>
      <div className={styles.drawer}>
        <div className={styles.note}>
          <StateTag state={authority.state} />
          {readOnly ? null : (
            <>
              <Button variant="default" onClick={() => setEditing(true)}>
                Edit…
              </Button>
              <Button
                variant="default"
                onClick={() => void removeAuthority(authority).then((done) => done && closeDrawer())}
              >
                Remove
              </Button>
            </>
          )}
        </div>
        <Facts>
          <Fact label="Date">
            <DateText date={authority.date} />
          </Fact>
          <Fact label="In effect">
            {authority.effectiveFrom === null ? (
              'start not recorded'
            ) : (
              <>
                from <DateText date={authority.effectiveFrom} relative={false} />
              </>
            )}
            {authority.effectiveTo === null ? (
              ''
            ) : (
              <>
                {' '}
                to <DateText date={authority.effectiveTo} relative={false} />
              </>
            )}
          </Fact>
          <Fact label="Covers">{authority.covers || 'not recorded'}</Fact>
          <Fact label="What it does">{authority.effect || 'not recorded'}</Fact>
          <Fact label="Removal date">
            {deadline === null ? (
              'none follows from it'
            ) : (
              <>
                <DateText date={deadline} />{' '}
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={readOnly}
                  onClick={() => void followAsDeadline(authority.id, deadline)}
                >
                  Use as deadline
                </Button>
              </>
            )}
          </Fact>
          <Fact label="Confidence">
            <ConfidenceTag confidence={authority.confidence} />
          </Fact>
          <Fact label="Checked">
            <DateText date={authority.asOf} />
          </Fact>
          <Fact label="Source">
            {sourceUrl === '' ? (
              'not recorded'
            ) : (
              <>
                <span className={styles.url}>{sourceUrl}</span>{' '}
                <Button size="compact-xs" variant="subtle" onClick={() => void copySource(sourceUrl)}>
                  Copy
                </Button>
              </>
            )}
          </Fact>
          {authority.note === '' ? null : <Fact label="Note">{authority.note}</Fact>}
        </Facts>
        <p className={styles.muted}>Data with a date, not advice.</p>
      </div>
      {editing ? <AuthorityForm authority={authority} close={() => setEditing(false)} /> : null}
    </DrawerFrame>
  )
}
