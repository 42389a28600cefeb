import { create } from 'zustand'

/** Something a person can do: shown in the palette and the keyboard sheet, bound to its keys. */
export interface Action {
  readonly id: string
  readonly label: string
  /** Heading in palette and keyboard sheet: "Go to", "Inventory", "Edit". */
  readonly group: string
  /** `Ctrl+Shift+Z`, `J`, `?`, `Escape`, `F2`; Ctrl means Cmd on a Mac. */
  readonly keys?: string
  /** Works while a text field has the focus too. */
  readonly evenInFields?: boolean
  readonly keywords?: string
  readonly disabled?: boolean
  readonly run: () => void
}

interface Registry {
  readonly scopes: ReadonlyMap<string, readonly Action[]>
}

/** All actions that can be done now, by who offers them (frame, screen, drawer). */
export const useActionRegistry = create<Registry>(() => ({ scopes: new Map() }))

export function offerActions(scope: string, actions: readonly Action[]): void {
  useActionRegistry.setState((state) => ({ scopes: new Map(state.scopes).set(scope, actions) }))
}

export function withdrawActions(scope: string): void {
  useActionRegistry.setState((state) => {
    const scopes = new Map(state.scopes)
    scopes.delete(scope)
    return { scopes }
  })
}

/** Every action on offer; later offers (the screen's) come before the frame's. */
export function allActions(scopes: Registry['scopes']): readonly Action[] {
  return [...scopes.values()].reverse().flat()
}

/** Does an action by id; false when it isn't on offer. */
export function runAction(id: string): boolean {
  const action = allActions(useActionRegistry.getState().scopes).find((each) => each.id === id)
  if (action === undefined || action.disabled === true) return false
  action.run()
  return true
}
