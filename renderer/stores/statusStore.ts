import { useEffect } from 'react'
import { create } from 'zustand'

interface Status {
  /** "2,133 of 10,000 workloads". */
  readonly rows: string
  /** "12 selected · $48,200 a month · 5 users". */
  readonly selection: string
}

/** What the screen tells the status bar. */
export const useStatusBar = create<Status>(() => ({ rows: '', selection: '' }))

/** Shows counts of this screen in the status bar while it is up. */
export function useStatus(rows: string, selection = ''): void {
  useEffect(() => {
    useStatusBar.setState({ rows, selection })
    return () => useStatusBar.setState({ rows: '', selection: '' })
  }, [rows, selection])
}
