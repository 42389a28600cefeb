/** A place in the app. */
export interface Location {
  readonly screen: string
  readonly params: Readonly<Record<string, string>>
  readonly drawer: { readonly kind: string; readonly id: string } | null
}

/** Things that open in the drawer of whatever screen is showing: `offramp://workload/ID`. */
const drawerKinds = new Set(['workload', 'task', 'alternative', 'authority'])

/** Reads `offramp://SCREEN?a=b&drawer=kind:id` or `offramp://workload/ID`; the latter stays on the `current` screen. */
export function parseLink(href: string, current: Location): Location {
  const match = /^offramp:\/\/([\w-]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(href)
  if (match === null) return current
  const [, head = '', tail = '', query = ''] = match
  const id = decodeURIComponent(tail)
  if (drawerKinds.has(head) && id !== '') return { ...current, drawer: { kind: head, id } }
  const { drawer, ...params } = Object.fromEntries(new URLSearchParams(query))
  return { screen: head, params, drawer: parseDrawer(drawer) }
}

/** The link of a place. */
export function formatLink(location: Location): string {
  const query = new URLSearchParams({ ...location.params })
  if (location.drawer !== null) query.set('drawer', `${location.drawer.kind}:${location.drawer.id}`)
  const text = query.toString()
  return `offramp://${location.screen}${text === '' ? '' : `?${text}`}`
}

function parseDrawer(text: string | undefined): Location['drawer'] {
  const at = text?.indexOf(':') ?? -1
  return text === undefined || at < 1 ? null : { kind: text.slice(0, at), id: text.slice(at + 1) }
}
