import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { remove } from '#shared/model/change.ts'
import type { Link, Task } from '#shared/model/entities/plan.ts'
import { applyChanges } from '../../../app/changes.ts'
import { formatCount } from '../../../app/format.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { LinkSearch } from './LinkSearch.tsx'
import { Section } from './Section.tsx'
import styles from './Task.module.css'
import { type TaskLinkRows, useTask } from './taskQueries.ts'

interface TaskLinksProps {
  readonly task: Task
  readonly links: TaskLinkRows
  readonly disabled: boolean
}

/** What it waits for and what waits for it. */
export function TaskLinks({ task, links, disabled }: TaskLinksProps) {
  return (
    <Section title="Links">
      <Side title="Waits for" task={task} links={links.before} side="before" disabled={disabled} />
      <Side title="Is waited for by" task={task} links={links.after} side="after" disabled={disabled} />
    </Section>
  )
}

interface SideProps {
  readonly title: string
  readonly task: Task
  readonly links: readonly Link[]
  readonly side: 'before' | 'after'
  readonly disabled: boolean
}

function Side({ title, task, links, side, disabled }: SideProps) {
  const [adding, setAdding] = useState(false)
  return (
    <div>
      <div className={styles.sideHead}>
        <h4 className={styles.small}>{title}</h4>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={disabled}
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => setAdding(!adding)}
        >
          Add a link
        </Button>
      </div>
      {links.length === 0 ? <p className={styles.muted}>nothing</p> : null}
      <ul className={styles.links}>
        {links.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            otherId={side === 'before' ? link.fromTaskId : link.toTaskId}
            disabled={disabled}
          />
        ))}
      </ul>
      {adding ? <LinkSearch task={task} side={side} linked={links} close={() => setAdding(false)} /> : null}
    </div>
  )
}

interface LinkRowProps {
  readonly link: Link
  readonly otherId: string
  readonly disabled: boolean
}

function LinkRow({ link, otherId, disabled }: LinkRowProps) {
  const other = useTask(otherId).data
  const workload = useWorkloads((state) => state.byId.get(other?.workloadId ?? ''))
  const name = other?.name ?? (other === null ? 'a deleted task' : '…')
  const lag = link.lagDays === 0 ? '' : `, ${formatCount(link.lagDays, 'working day')} lag`
  return (
    <li className={styles.link}>
      <span>
        <SourceLink href={`offramp://task/${encodeURIComponent(otherId)}`}>{name}</SourceLink>
        <span className={styles.muted}>
          {' '}
          {workload?.name ?? ''}
          {lag}
        </span>
      </span>
      <Tooltip label="Remove this link">
        <ActionIcon
          size={24}
          aria-label={`Remove the link with ${name}`}
          disabled={disabled}
          onClick={() => void removeLink(link, name)}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

async function removeLink(link: Link, name: string): Promise<void> {
  const label = `Removed the link with “${name}”`
  await applyChanges({ label, mutations: [remove('link', link.id)], toast: label })
}
