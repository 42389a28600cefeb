import { useCallback, useEffect, useRef, useState } from 'react'
import type { Hit } from './hitTest.ts'

/** A bar the pointer rests on. */
export interface Hovered {
  readonly task: number
  readonly x: number
  readonly y: number
}

const REST_MS = 280

/** The task whose bar the pointer has rested on for a moment. */
export function useHover() {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const over = useRef(-1)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hover = useCallback((hit: Hit | null, x: number, y: number) => {
    const task = hit?.task ?? -1
    if (task === over.current && task >= 0) return
    over.current = task
    clearTimeout(timer.current)
    setHovered(null)
    if (task >= 0) timer.current = setTimeout(() => setHovered({ task, x, y }), REST_MS)
  }, [])
  return { hovered, hover }
}
