import { Button, Select, TextInput } from '@mantine/core'
import { IconPrinter, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { navigate } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { usePlanSummary } from '../plan/usePlan.ts'
import styles from './MyWork.module.css'
import { chosenPerson, personOptions, type Whose } from './model/person.ts'
import { usePrint } from './usePrint.ts'
import { WorkList } from './WorkList.tsx'

/** What is mine, what is next? */
export function MyWorkScreen() {
  // Watching the summary keeps planned dates up to date while this screen is up.
  usePlanSummary()
  const people = useQuery('work.people', {}, { invalidateOn: ['task', 'team', 'workload', 'plan'] })
  const [remembered, remember] = useDeviceSetting<string>('mywork.person', '')
  const [text, setText] = useState('')
  const whose = useMemo(
    () => (people.data === undefined ? null : chosenPerson(people.data, remembered)),
    [people.data, remembered],
  )
  const tasks = useWorkspace((state) => state.info?.counts.tasks) ?? 0
  const options = useMemo(() => personOptions(people.data ?? [], tasks), [people.data, tasks])
  const { printing, print } = usePrint()
  return (
    <Page
      title="My work"
      question="What is mine, what is next?"
      layout="fill"
      actions={
        <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden />} onClick={print}>
          Print this list
        </Button>
      }
      toolbar={
        <>
          <Select
            className={styles.person}
            aria-label="Whose work"
            data={options}
            value={whose === null ? null : `${whose.kind}:${whose.id}`}
            searchable
            allowDeselect={false}
            nothingFoundMessage="Nobody of that name has tasks"
            onChange={(value) => value !== null && remember(value)}
          />
          <TextInput
            className={styles.search}
            aria-label="Find tasks and workloads"
            placeholder="Find tasks and workloads"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      }
    >
      <QueryGate query={people} skeleton={<TableSkeleton />}>
        {() => (whose === null ? null : <Work whose={whose} text={text} printing={printing} />)}
      </QueryGate>
    </Page>
  )
}

function Nobody() {
  return (
    <EmptyState
      title="There are no tasks yet"
      actions={<Button onClick={() => navigate('offramp://plan')}>Go to the plan</Button>}
    >
      Tasks are created on the plan screen for the workloads that must move. They show up here by team, person
      and owner.
    </EmptyState>
  )
}

function NothingTheirs() {
  return (
    <EmptyState title="No task is theirs">
      Choose somebody else above, or give them tasks: team and assignee are fields of each task on the plan
      screen.
    </EmptyState>
  )
}

interface WorkProps {
  readonly whose: Whose
  readonly text: string
  readonly printing: boolean
}

function Work({ whose, text, printing }: WorkProps) {
  const work = useQuery(
    'work.list',
    { kind: whose.kind, id: whose.id },
    { invalidateOn: ['task', 'link', 'workload', 'plan'] },
  )
  return (
    <QueryGate query={work} skeleton={<TableSkeleton />}>
      {(tasks) =>
        tasks.length === 0 ? (
          whose.kind === 'all' ? (
            <Nobody />
          ) : (
            <NothingTheirs />
          )
        ) : (
          <WorkList tasks={tasks} text={text} printing={printing} />
        )
      }
    </QueryGate>
  )
}
