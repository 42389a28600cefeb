import { Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconFileImport,
  IconFilePlus,
  IconFolder,
  IconFolderOpen,
  IconHistory,
  IconInfoCircle,
  IconX,
} from '@tabler/icons-react'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { runAction } from '../actions/action.ts'
import styles from './WorkspaceMenu.module.css'

const entries = [
  { id: 'workspace.open', label: 'Open another workspace…', icon: IconFolderOpen },
  { id: 'workspace.new', label: 'New workspace…', icon: IconFilePlus },
  { id: 'import', label: 'Import a file…', icon: IconFileImport },
  { id: 'workspace.reveal', label: 'Show in folder', icon: IconFolder },
  { id: 'go.history', label: 'History', icon: IconHistory },
  { id: 'about', label: 'About Offramp', icon: IconInfoCircle },
  { id: 'workspace.close', label: 'Close workspace', icon: IconX },
] as const

/** The open workspace's name, and what can be done with it as a file. */
export function WorkspaceMenu() {
  const info = useWorkspace((state) => state.info)
  if (info === null) return null
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={styles.name} title={info.path}>
          <span className={styles.text}>{info.program.name}</span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ id, label, icon: Icon }) => (
          <Menu.Item key={id} leftSection={<Icon size={16} stroke={1.5} />} onClick={() => runAction(id)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
