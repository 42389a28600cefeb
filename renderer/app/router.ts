import { create } from 'zustand'
import { formatLink, type Location, parseLink } from './link.ts'

interface RouterState {
  readonly location: Location
  readonly back: readonly Location[]
  readonly forward: readonly Location[]
}

const start: Location = { screen: 'overview', params: {}, drawer: null }

/** Where the window is: screen, its parameters and the open drawer, with back and forward. */
export const useRouter = create<RouterState>(() => ({ location: start, back: [], forward: [] }))

/** Goes to a place; `target` is an `offramp://` link or a location. */
export function navigate(target: string | Partial<Location>): void {
  const { location } = useRouter.getState()
  const next =
    typeof target === 'string'
      ? parseLink(target, location)
      : { ...start, params: {}, drawer: null, ...target }
  go(next)
}

/** Changes parameters of the screen in place; null removes one. Adds no step to go back to. */
export function setParams(patch: Readonly<Record<string, string | null>>): void {
  useRouter.setState((state) => {
    const params = { ...state.location.params }
    for (const [key, value] of Object.entries(patch)) {
      if (value === null || value === '') delete params[key]
      else params[key] = value
    }
    return { location: { ...state.location, params } }
  })
}

/** Opens the right drawer beside the current screen; going on through a list adds no steps to go back to. */
export function openDrawer(kind: string, id: string): void {
  const { location } = useRouter.getState()
  const next = { ...location, drawer: { kind, id } }
  if (location.drawer === null) go(next)
  else useRouter.setState({ location: next })
}

export function closeDrawer(): void {
  useRouter.setState((state) => ({ location: { ...state.location, drawer: null } }))
}

export function goBack(): void {
  useRouter.setState((state) => {
    const previous = state.back.at(-1)
    if (previous === undefined) return state
    return { location: previous, back: state.back.slice(0, -1), forward: [state.location, ...state.forward] }
  })
}

export function goForward(): void {
  useRouter.setState((state) => {
    const [next, ...rest] = state.forward
    if (next === undefined) return state
    return { location: next, back: [...state.back, state.location], forward: rest }
  })
}

function go(next: Location): void {
  const { location, back } = useRouter.getState()
  if (formatLink(next) === formatLink(location)) return
  useRouter.setState({ location: next, back: [...back, location].slice(-100), forward: [] })
}
