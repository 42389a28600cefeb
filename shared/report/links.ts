/** Screens a link may open; `workload` opens the drawer of one workload. */
export const linkScreens = [
  'overview',
  'inventory',
  'scope',
  'alternatives',
  'plan',
  'mywork',
  'briefing',
  'settings',
  'workload',
] as const
export type LinkScreen = (typeof linkScreens)[number]

/** Filters by inventory filter id: a column of the inventory with any of the values, `ids`, or `q` (its query language). */
export type LinkQuery = Readonly<Record<string, readonly string[]>>

export interface AppLink {
  readonly screen: LinkScreen
  /** The workload's id for `workload`, else null. */
  readonly id: string | null
  readonly query: LinkQuery
}

const scheme = 'offramp://'

/** The value that stands for empty or unknown in a filter. */
export const noneValue = '(none)'

/**
 * A link inside the app: `offramp://SCREEN?filter=a,b&other=c`. Filters hold together (and); the values of one are
 * alternatives (or); `(none)` stands for empty or unknown. A comma or percent sign inside a value is percent-encoded
 * once more, so that the list survives any reader of query strings.
 */
export function linkTo(screen: LinkScreen, query: LinkQuery = {}): string {
  const parts = Object.entries(query)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${encodeURIComponent(key)}=${values.map(encodeItem).join(',')}`)
  return scheme + screen + (parts.length === 0 ? '' : `?${parts.join('&')}`)
}

/** A link to one workload's drawer: `offramp://workload/ID`. */
export function linkToWorkload(id: string): string {
  return `${scheme}workload/${encodeURIComponent(id)}`
}

/** The values of one filter from a query parameter that was decoded once, as `URLSearchParams` does. */
export function filterValues(parameter: string): string[] {
  return parameter.split(',').map((item) => item.replaceAll('%2C', ',').replaceAll('%25', '%'))
}

/** Reads a link made by `linkTo` or `linkToWorkload`; null when it is none. */
export function parseLink(href: string): AppLink | null {
  if (!href.startsWith(scheme)) return null
  const [path = '', search = ''] = href.slice(scheme.length).split('?', 2)
  const [name = '', id = ''] = path.split('/', 2)
  const screen = linkScreens.find((known) => known === name)
  if (screen === undefined || (screen === 'workload') !== (id !== '')) return null
  try {
    return { screen, id: id === '' ? null : decodeURIComponent(id), query: parseQuery(search) }
  } catch {
    // Malformed percent-encoding: not a link of ours.
    return null
  }
}

function encodeItem(value: string): string {
  return encodeURIComponent(value.replaceAll('%', '%25').replaceAll(',', '%2C'))
}

function parseQuery(search: string): LinkQuery {
  const pairs = search
    .split('&')
    .filter((part) => part.includes('='))
    .map((part) => {
      const at = part.indexOf('=')
      return [
        decodeURIComponent(part.slice(0, at)),
        filterValues(decodeURIComponent(part.slice(at + 1))),
      ] as const
    })
  return Object.fromEntries(pairs)
}
