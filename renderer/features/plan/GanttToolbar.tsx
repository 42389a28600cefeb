import { ActionIcon, CloseButton, SegmentedControl, Select, TextInput, Tooltip } from '@mantine/core'
import {
  IconCalendarDown,
  IconLibraryMinus,
  IconLibraryPlus,
  IconSearch,
  IconTable,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { setParams } from '../../app/router.ts'
import { jumpToToday } from './gantt/useGanttJumps.ts'
import { openAll, useGanttView, useGrouping, useZoom, zoomBy } from './ganttView.ts'
import { Legend } from './Legend.tsx'
import { ganttShows } from './model/ganttFilter.ts'
import { groupings } from './model/ganttRows.ts'
import { zooms } from './model/timeScale.ts'
import styles from './Plan.module.css'

const showWords = {
  all: 'All workloads',
  late: 'Late',
  critical: 'Critical',
  'in-progress': 'In progress',
  blocked: 'Blocked',
} as const
const groupWords = {
  wave: 'By wave',
  component: 'By component',
  team: 'By team',
  workload: 'By workload',
  none: 'Tasks, not grouped',
} as const
const zoomWords = { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter' } as const

/** Search, filter, grouping, zoom and folding of the Gantt. */
export function GanttToolbar({ wide }: { readonly wide: boolean }) {
  const { show, text } = useGanttView()
  const [grouping, setGrouping] = useGrouping()
  return (
    <div className={styles.toolbar} data-noprint>
      <TextInput
        className={styles.search}
        aria-label="Find workloads, tasks and teams"
        placeholder="Find"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          text === '' ? null : (
            <CloseButton
              size="xs"
              aria-label="Clear the search"
              onClick={() => useGanttView.setState({ text: '' })}
            />
          )
        }
        value={text}
        onChange={(event) => useGanttView.setState({ text: event.currentTarget.value })}
      />
      <Select
        aria-label="Show"
        w={124}
        data={ganttShows.map((value) => ({ value, label: showWords[value] }))}
        value={show}
        allowDeselect={false}
        onChange={(value) =>
          useGanttView.setState({ show: ganttShows.find((each) => each === value) ?? 'all' })
        }
      />
      <Select
        aria-label="Group"
        w={132}
        data={groupings.map((value) => ({ value, label: groupWords[value] }))}
        value={grouping}
        allowDeselect={false}
        onChange={(value) => setGrouping(groupings.find((each) => each === value) ?? 'wave')}
      />
      <Tool label="Unfold all workloads (E)" icon={IconLibraryPlus} act={() => openAll(true)} />
      <Tool label="Fold all workloads (Shift+E)" icon={IconLibraryMinus} act={() => openAll(false)} />
      {wide ? null : <ZoomTools />}
      <span className={styles.right}>
        {wide ? null : <Legend />}
        <Tool
          label={wide ? 'Show as a chart' : 'Show as a table'}
          icon={IconTable}
          pressed={wide}
          act={() => setParams({ view: wide ? null : 'table' })}
        />
      </span>
    </div>
  )
}

function ZoomTools() {
  const [zoom, setZoom] = useZoom()
  return (
    <>
      <span className={styles.roomy}>
        <Tool label="Zoom out (−)" icon={IconZoomOut} act={() => zoomBy(zoom, -1)} />
      </span>
      <SegmentedControl
        aria-label="Zoom"
        data={zooms.map((value) => ({ value, label: zoomWords[value] }))}
        value={zoom}
        onChange={(value) => setZoom(zooms.find((each) => each === value) ?? 'week')}
      />
      <span className={styles.roomy}>
        <Tool label="Zoom in (+)" icon={IconZoomIn} act={() => zoomBy(zoom, 1)} />
      </span>
      <Tool label="Go to the status date (T)" icon={IconCalendarDown} act={jumpToToday} />
    </>
  )
}

interface ToolProps {
  readonly label: string
  readonly icon: typeof IconTable
  readonly act: () => void
  readonly pressed?: boolean
}

function Tool({ label, icon: Icon, act, pressed }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed === true ? 'light' : 'subtle'}
        onClick={act}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
