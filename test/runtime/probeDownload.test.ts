import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { officialZipName, officialZipUrl } from '../../electron/dev/runtime/officialElectron.ts'
import { probeDownload } from '../../electron/dev/runtime/probeDownload.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A mirror on this machine; gives its address. */
async function mirror(answer: RequestListener): Promise<string> {
  const started = createServer(answer)
  server = started
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/` // TCP, so never a string
}

test('a zip that begins like a zip can be had, also behind a redirect', async () => {
  const base = await mirror((request, response) => {
    if (request.url === '/moved.zip') response.writeHead(302, { location: '/real.zip' }).end()
    else response.writeHead(206).end(Buffer.from('PK\u0003\u0004'))
  })
  expect(await probeDownload(`${base}moved.zip`)).toEqual({ ok: true })
})

test("a captive portal's page is no zip", async () => {
  const base = await mirror((_request, response) => response.end('<html>Please sign in</html>'))
  expect(await probeDownload(`${base}a.zip`)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('no zip'),
  })
})

test('a missing file is told with its status', async () => {
  const base = await mirror((_request, response) => response.writeHead(404).end())
  expect(await probeDownload(`${base}a.zip`)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('404'),
  })
})

test('a network that swallows packets is given up on', async () => {
  const base = await mirror(() => undefined)
  expect(await probeDownload(`${base}a.zip`, 200)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('no answer'),
  })
})

test('a refused connection and a nonsense URL are reasons, not crashes', async () => {
  expect(await probeDownload('http://127.0.0.1:1/a.zip')).toMatchObject({ ok: false })
  expect(await probeDownload('nonsense')).toMatchObject({ ok: false })
})

test('ELECTRON_MIRROR is where the zip is looked for', () => {
  expect(officialZipUrl({})).toMatch(/^https:\/\/github\.com\/electron\/electron\/releases\/download\/v\d+\./)
  const url = officialZipUrl({
    ELECTRON_MIRROR: 'https://mirror.mil/electron',
    ELECTRON_CUSTOM_DIR: '{{ version }}',
  })
  expect(url).toMatch(/^https:\/\/mirror\.mil\/electron\/\d+\.\d+\.\d+\//)
  expect(url.endsWith(officialZipName())).toBe(true)
})
