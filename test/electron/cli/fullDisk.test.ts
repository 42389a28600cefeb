import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventory2024 } from '../../support/inventory2024.ts'
import { failing, makePlace, type Place, succeed } from './support/offramp.ts'
import { fileSizeLimit, type SmallDisk, smallDisk } from './support/smallDisk.ts'

let home: Place
let disk: SmallDisk
const diskBytes = 4_000_000

beforeEach(async () => {
  home = makePlace()
  disk = smallDisk(home, diskBytes)
  await succeed(disk.place, ['init'])
  writeFileSync(home.path('inventory.csv'), inventory2024())
})
afterEach(() => {
  disk.remove()
  home.remove()
})

const filesOf = (place: Place) => readdirSync(dirname(place.workspace)).sort()
/** What may differ: SQLite's own log of a connection that is closed, and the lock file. */
const lasting = (names: readonly string[]) => names.filter((name) => !/-(wal|shm|lock)$/.test(name))

test('an import that does not fit says so, changes nothing, and leaves the workspace sound', async () => {
  const before = await succeed(disk.place, ['digest'])
  const files = lasting(filesOf(disk.place))
  const failed = await failing(disk.place, ['import', home.path('inventory.csv')], disk.limited)
  expect(failed.code).toBe(1)
  expect(['disk-full', 'disk-error']).toContain(failed.error.code)
  expect(failed.error.next).toMatch(/space|drive/)
  expect(lasting(filesOf(disk.place))).toEqual(files)
  expect(await succeed(disk.place, ['digest'])).toEqual(before)
  expect(await succeed(disk.place, ['verify'])).toMatchObject({ ok: true })
})

test('an export that does not fit leaves no part of a file', async () => {
  const small = home.path('big.csv')
  writeFileSync(small, inventory2024(300))
  await succeed(disk.place, ['import', small])
  const out = join(dirname(disk.place.workspace), 'out.html')
  const files = filesOf(disk.place)
  const filler = fillUp(disk)
  const limited = disk.kind === 'tmpfs' ? {} : fileSizeLimit(20_000)
  const failed = await failing(disk.place, ['export', 'html', '--out', out], limited)
  expect(failed.code).toBe(1)
  expect(['disk-full', 'disk-error']).toContain(failed.error.code)
  expect(lasting(filesOf(disk.place))).toEqual(lasting([...files, ...filler]).sort())
})

test('a full disk still lets the workspace be read', async () => {
  const before = await succeed(disk.place, ['digest'])
  fillUp(disk)
  expect(await succeed(disk.place, ['digest'], disk.limited)).toEqual(before)
  expect(await succeed(disk.place, ['verify'], disk.limited)).toMatchObject({ ok: true })
})

/** Uses the disk up to its last byte; gives the names of the files it made. */
function fillUp({ place, kind }: SmallDisk): readonly string[] {
  if (kind !== 'tmpfs') return []
  const name = 'filler'
  const path = join(dirname(place.workspace), name)
  for (const block of [1_000_000, 10_000, 1_000, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(block), { flag: 'a' })
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOSPC') throw cause
    }
  }
  return [name]
}
