import { IconFileImport, IconFilePlus, IconFolderOpen, IconSparkles } from '@tabler/icons-react'
import { useActions } from '../../app/actions/useActions.ts'
import { chooseWorkspace, createSample, createWorkspace, importFile } from '../../app/openPath.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { Choice } from './Choice.tsx'
import { RecentList } from './RecentList.tsx'
import { StartProblem } from './StartProblem.tsx'
import styles from './StartScreen.module.css'
import { startActions } from './startActions.ts'
import { useStart } from './useStart.ts'

/** The first screen while no workspace is open: four ways in, and the recent ones. */
export function StartScreen() {
  const phase = useWorkspace((state) => state.phase)
  const { recent, problem, forget } = useStart()
  useActions('start', startActions)
  if (phase === 'starting') return null
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <h1 className={styles.title}>Offramp</h1>
        <p className={styles.lead}>
          Find what depends on Claude, decide what must move, choose where it moves to, and see whether it
          will be done in time. Everything stays on this computer; nothing is sent anywhere.
        </p>
        <StartProblem problem={problem} />
        <div className={styles.choices}>
          <Choice icon={IconFileImport} title="Import a file" keys="Ctrl+I" run={() => void importFile(null)}>
            An inventory as CSV, TSV or XLSX. You see what will happen before anything is written.
          </Choice>
          <Choice icon={IconSparkles} title="Open the sample program" run={() => void createSample()}>
            120 fictional workloads of a fictional contractor, to look around in.
          </Choice>
          <Choice
            icon={IconFilePlus}
            title="Start empty"
            keys="Ctrl+Shift+N"
            run={() => void createWorkspace('Untitled program')}
          >
            A new workspace: one file that holds one program.
          </Choice>
          <Choice
            icon={IconFolderOpen}
            title="Open a workspace"
            keys="Ctrl+O"
            run={() => void chooseWorkspace()}
          >
            An .offramp file that you have already. You can also drop files anywhere on this window.
          </Choice>
        </div>
        <RecentList recent={recent} forget={forget} />
      </div>
    </main>
  )
}
