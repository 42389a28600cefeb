import styles from './Panels.module.css'

interface PanelHandleProps {
  readonly height: number
  readonly least: number
  readonly resize: (height: number) => void
}

const STEP = 24
const MOST = 700

/** Drags the border between the Gantt and the panels. */
export function PanelHandle({ height, least, resize }: PanelHandleProps) {
  const to = (wanted: number) => resize(Math.round(Math.min(Math.max(wanted, least), MOST)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can't be dragged; this is ARIA's window splitter
    <div
      className={styles.handle}
      role="separator"
      aria-label="Height of the pane under the plan"
      aria-orientation="horizontal"
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') to(height + STEP)
        if (event.key === 'ArrowDown') to(height - STEP)
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const pane = event.currentTarget.parentElement
        if (event.buttons === 1 && pane !== null) to(pane.getBoundingClientRect().bottom - event.clientY)
      }}
    />
  )
}
