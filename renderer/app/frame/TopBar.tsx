import { ActionIcon, Tooltip } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconSearch,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { KeyHint } from '../../components/KeyHint.tsx'
import { useUndo } from '../../stores/undoStore.ts'
import { redo, undo } from '../changes.ts'
import { goBack, goForward, useRouter } from '../router.ts'
import { Countdown } from './Countdown.tsx'
import { NoticeBell } from './NoticeBell.tsx'
import { StatusDate } from './StatusDate.tsx'
import styles from './TopBar.module.css'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

/** Workspace, status date, countdown, search, undo and redo, notices. */
export function TopBar() {
  const canBack = useRouter((state) => state.back.length > 0)
  const canForward = useRouter((state) => state.forward.length > 0)
  const { undo: last, redo: next } = useUndo()
  return (
    <header className={styles.bar} data-noprint>
      <Tool label="Back (Alt+←)" run={goBack} disabled={!canBack} icon={<IconArrowLeft size={16} />} />
      <Tool
        label="Forward (Alt+→)"
        run={goForward}
        disabled={!canForward}
        icon={<IconArrowRight size={16} />}
      />
      <WorkspaceMenu />
      <StatusDate />
      <Countdown />
      <button
        type="button"
        className={styles.search}
        aria-label="Search or do… (Ctrl+K)"
        onClick={spotlight.open}
      >
        <IconSearch size={14} aria-hidden />
        <span className={styles.hint}>Search or do…</span>
        <KeyHint keys="Ctrl+K" />
      </button>
      <Tool
        label={last === null ? 'Nothing to undo' : `Undo: ${last.label} (Ctrl+Z)`}
        run={() => void undo()}
        disabled={last === null}
        icon={<IconArrowBackUp size={18} />}
      />
      <Tool
        label={next === null ? 'Nothing to redo' : `Redo: ${next.label} (Ctrl+Shift+Z)`}
        run={() => void redo()}
        disabled={next === null}
        icon={<IconArrowForwardUp size={18} />}
      />
      <NoticeBell />
    </header>
  )
}

interface ToolProps {
  readonly label: string
  readonly run: () => void
  readonly disabled: boolean
  readonly icon: ReactNode
}

function Tool({ label, run, disabled, icon }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={run} disabled={disabled} variant="subtle" color="gray">
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
