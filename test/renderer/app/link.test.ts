import { expect, test } from 'vitest'
import { formatLink, parseLink } from '../../../renderer/app/link.ts'

const here = { screen: 'plan', params: { team: 't1' }, drawer: null }

test('a thing opens in the drawer of the screen one is on', () => {
  expect(parseLink('offramp://workload/wl%3A1', here)).toEqual({
    ...here,
    drawer: { kind: 'workload', id: 'wl:1' },
  })
})

test('a screen opens with its filters and drawer, and the link of a place leads back to it', () => {
  const place = {
    screen: 'inventory',
    params: { q: 'due<2w & more', scope: 'in' },
    drawer: { kind: 'workload', id: 'a:b' },
  }
  expect(parseLink(formatLink(place), here)).toEqual(place)
})

test('what is no link of ours changes nothing', () => {
  expect(parseLink('https://example.com', here)).toBe(here)
})
