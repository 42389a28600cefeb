import { Button } from '@mantine/core'
import { formatNumber } from '../../../app/format.ts'
import type { Picks } from '../../../components/list/usePicks.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from '../Alternatives.module.css'

interface PickBarProps {
  readonly picks: Picks
  readonly decided: number
  readonly total: number
  readonly choose: () => void
}

/** How far choosing has come, and what can be done with the picked workloads. */
export function PickBar({ picks, decided, total, choose }: PickBarProps) {
  const readOnly = useReadOnly()
  const picked = picks.selected.size
  return (
    <>
      <span>
        {picked === 0
          ? `${formatNumber(decided)} of ${formatNumber(total)} chosen`
          : `${formatNumber(picked)} picked`}
      </span>
      <span className={styles.spring} />
      {picked === 0 ? (
        <Button variant="subtle" size="compact-xs" onClick={picks.selectAll}>
          Pick all
        </Button>
      ) : (
        <>
          <Button size="compact-xs" disabled={readOnly} onClick={choose}>
            Choose…
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={picks.clear}>
            Unpick
          </Button>
        </>
      )}
    </>
  )
}
