import { useEffect } from 'react'
import { create } from 'zustand'

interface ListBehind {
  readonly kind: string
  readonly ids: readonly string[]
}

/** The list behind the drawer, through which J and K go on. */
export const useListBehind = create<ListBehind>(() => ({ kind: '', ids: [] }))

/** Offers this screen's list, in its order, to the drawer's J and K. */
export function useDrawerList(kind: string, ids: readonly string[]): void {
  useEffect(() => {
    useListBehind.setState({ kind, ids })
    return () => useListBehind.setState({ kind: '', ids: [] })
  }, [kind, ids])
}
