import { expect, test } from 'vitest'
import { folderWarnings } from '#electron/store/folderWarnings.ts'

const mounts =
  'dev / ext4 rw 0 0\nsrv:/x /mnt/share nfs4 rw 0 0\n//srv/y /mnt/my\\040files cifs rw 0 0\ntmpfs /mnt/share/local tmpfs rw 0 0\n'

test.each([
  ['/home/kim/OneDrive - Agency/plan.offramp', 'synced-folder'],
  ['/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/plan.offramp', 'synced-folder'],
  ['/home/kim/Dropbox/plan.offramp', 'synced-folder'],
  ['/mnt/share/plan.offramp', 'network-folder'],
  ['/mnt/my files/plan.offramp', 'network-folder'],
])('%s is warned of', (path, code) => {
  expect(folderWarnings(path, mounts).map((warning) => warning.code)).toEqual([code])
})

test.each([
  '/home/kim/plan.offramp',
  '/home/kim/Boxes/plan.offramp',
  '/mnt/share/local/plan.offramp',
  '/mnt/shared/plan.offramp',
])('%s is fine', (path) => {
  expect(folderWarnings(path, mounts)).toEqual([])
})
