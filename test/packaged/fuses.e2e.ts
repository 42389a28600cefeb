import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { packagedFolder } from '../../electron/dev/lib/packageApp.ts'
import { packagedExecutable } from './launchPackaged.ts'

const ON = '1'.charCodeAt(0)
const OFF = '0'.charCodeAt(0)

test('the packaged executable has every fuse set as we promise', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable())
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: ON,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  })
})

test('the package holds the app and no placeholder', () => {
  const inside = process.platform === 'darwin' ? 'Offramp.app/Contents/Resources' : 'resources'
  expect(
    readdirSync(join(packagedFolder(), inside))
      .filter((name) => name.includes('asar'))
      .sort(),
  ).toEqual(['app.asar', 'app.asar.unpacked'])
})
