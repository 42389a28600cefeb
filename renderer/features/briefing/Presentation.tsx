import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Briefing } from '#shared/report/briefing.ts'
import { formatDate } from '../../app/format.ts'
import styles from './Presentation.module.css'
import { SlideView } from './SlideView.tsx'
import { slideAfter, slides } from './slides.ts'

interface PresentationProps {
  readonly briefing: Briefing
  readonly close: () => void
}

/** The briefing over the whole window (the whole screen where the system lets it), section by section by arrow keys. */
export function Presentation({ briefing, close }: PresentationProps) {
  const all = useMemo(() => slides(briefing), [briefing])
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, all.length - 1)
  const stage = useRef<HTMLDivElement>(null)
  useFullScreen(stage, close)
  const slide = all[at]
  const onKeyDown = (event: KeyboardEvent) => {
    const next = slideAfter(event.key, at, all.length)
    if (event.key === 'Escape') close()
    else if (next !== null && !isControl(event.target, event.key)) setAt(next)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (slide === undefined) return null
  return createPortal(
    <div
      ref={stage}
      className={styles.stage}
      role="dialog"
      aria-modal="true"
      aria-label={`Presentation, ${at + 1} of ${all.length}: ${slide.title}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Marking text={briefing.marking} />
      <div className={styles.slide} aria-live="polite">
        <SlideView key={slide.title} slide={slide} briefing={briefing} />
      </div>
      <footer className={styles.foot}>
        <span className={styles.about}>
          {briefing.program} · Data as of {formatDate(briefing.asOf)}
        </span>
        <ActionIcon aria-label="Previous (←)" disabled={at === 0} onClick={() => setAt(at - 1)}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <span>
          {at + 1} of {all.length}
        </span>
        <ActionIcon aria-label="Next (→)" disabled={at === all.length - 1} onClick={() => setAt(at + 1)}>
          <IconChevronRight size={18} />
        </ActionIcon>
        <ActionIcon aria-label="End the presentation (Esc)" onClick={close}>
          <IconX size={18} />
        </ActionIcon>
      </footer>
      <Marking text={briefing.marking} />
    </div>,
    document.body,
  )
}

function Marking({ text }: { readonly text: string }) {
  return text === '' ? null : <div className={styles.marking}>{text}</div>
}

/** Space presses a button; arrows go through the values of a chart that has the focus. */
function isControl(target: EventTarget, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (key === ' ') return target.closest('button') !== null
  return key.startsWith('Arrow') && target.closest('svg[role="application"]') !== null
}

function useFullScreen(stage: { readonly current: HTMLElement | null }, close: () => void): void {
  const end = useCallback(() => {
    if (document.fullscreenElement === null) close()
  }, [close])
  useEffect(() => {
    const before = document.activeElement
    stage.current?.focus()
    // Where the window may not take the whole screen, the presentation fills the window.
    void stage.current
      ?.requestFullscreen?.()
      .then(() => document.addEventListener('fullscreenchange', end))
      .catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', end)
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [stage, end])
}
