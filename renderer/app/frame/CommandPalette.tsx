import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { KeyHint } from '../../components/KeyHint.tsx'
import { ScopeTag } from '../../components/tags.tsx'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { allActions, useActionRegistry } from '../actions/action.ts'
import { openDrawer } from '../router.ts'
import styles from './CommandPalette.module.css'
import { matchingActions, matchingWorkloads } from './paletteMatch.ts'

/** Ctrl+K: every action that can be done now, and workloads by name. */
export function CommandPalette() {
  const [query, setQuery] = useState('')
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      maxHeight={440}
      scrollable
      transitionProps={{ duration: 80 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{ action: styles.action, actionDescription: styles.note, actionSection: styles.section }}
    >
      <Spotlight.Search
        placeholder="Type an action or the name of a workload"
        aria-label="Search actions and workloads"
        leftSection={<IconSearch size={16} />}
      />
      <Spotlight.ActionsList>
        <Matches query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Matches({ query }: { readonly query: string }) {
  const actions = matchingActions(allActions(useActionRegistry((state) => state.scopes)), query)
  const workloads = matchingWorkloads(
    useWorkloads((state) => state.rows),
    query,
  )
  if (actions.length + workloads.length === 0)
    return <Spotlight.Empty>No action or workload is called that.</Spotlight.Empty>
  return (
    <>
      {actions.length === 0 ? null : (
        <Spotlight.ActionsGroup label="Actions">
          {actions.map((action) => (
            <Spotlight.Action
              key={action.id}
              label={action.label}
              description={action.group}
              onClick={action.run}
              rightSection={action.keys === undefined ? null : <KeyHint keys={action.keys} />}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {workloads.length === 0 ? null : (
        <Spotlight.ActionsGroup label="Workloads">
          {workloads.map((row) => (
            <Spotlight.Action
              key={row.id}
              label={row.name}
              description={[row.component, row.owner].filter((part) => part !== '').join(' · ')}
              onClick={() => openDrawer('workload', row.id)}
              rightSection={<ScopeTag scope={row.scope} plain />}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  )
}
