import styles from './Gantt.module.css'

interface SplitterProps {
  readonly width: number
  readonly least: number
  readonly most: number
  readonly resize: (width: number) => void
}

const STEP = 24

/** Drags the border between tree and chart. */
export function Splitter({ width, least, most, resize }: SplitterProps) {
  const to = (wanted: number) => resize(Math.round(Math.min(Math.max(wanted, least), most)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can't be dragged; this is ARIA's window splitter
    <div
      className={styles.splitter}
      role="separator"
      aria-label="Width of the list"
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') to(width - STEP)
        if (event.key === 'ArrowRight') to(width + STEP)
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const frame = event.currentTarget.parentElement
        if (event.buttons === 1 && frame !== null) to(event.clientX - frame.getBoundingClientRect().left)
      }}
    />
  )
}
