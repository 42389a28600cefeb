import { useMemo, useRef, useState } from 'react'
import { keepActive, span, stepFrom } from './moveActive.ts'

/** The active line of a list and the lines picked for bulk acts. */
export interface Picks {
  readonly ids: readonly string[]
  readonly active: string | null
  readonly selected: ReadonlySet<string>
  /** What an act applies to: the picked lines, else the active one. */
  readonly targets: readonly string[]
  readonly activate: (id: string) => void
  readonly step: (by: number) => void
  readonly toggle: (id: string) => void
  readonly extendTo: (id: string) => void
  readonly selectAll: () => void
  readonly clear: () => void
}

/** Keeps active line and picks over a list that may change under them; `wanted` is where the address says to be. */
export function usePicks(
  ids: readonly string[],
  wanted: string | null,
  setWanted: (id: string | null) => void,
): Picks {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  /** Where the reader was, so that a list that is sorted anew or shortened doesn't throw them to its top. */
  const last = useRef<{ readonly id: string | null; readonly at: number }>({ id: null, at: 0 })
  return useMemo(() => {
    const active = keepActive(ids, wanted ?? last.current.id, last.current.at)
    if (active !== null) last.current = { id: active, at: ids.indexOf(active) }
    const selected = picked.size === 0 ? picked : new Set(ids.filter((id) => picked.has(id)))
    const activate = (id: string | null) => {
      if (id !== null) setWanted(id)
    }
    return {
      ids,
      active,
      selected,
      targets: selected.size > 0 ? [...selected] : active === null ? [] : [active],
      activate,
      step: (by) => activate(stepFrom(ids, active, by)),
      toggle: (id) => {
        const next = new Set(selected)
        if (!next.delete(id)) next.add(id)
        setPicked(next)
      },
      extendTo: (id) => {
        setPicked(new Set([...selected, ...span(ids, active ?? id, id)]))
        activate(id)
      },
      selectAll: () => setPicked(new Set(ids)),
      clear: () => setPicked(new Set()),
    }
  }, [ids, wanted, picked, setWanted])
}
