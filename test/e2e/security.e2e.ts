import { expect, test } from '@playwright/test'
import { callIn } from './support/call.ts'
import { launchOfframp } from './support/launch.ts'
import { listenOutside } from './support/listeners.ts'
import { tryWaysOut } from './support/waysOut.ts'

// The page is made to misbehave here, which the console reports; so these tests don't use the fixture that forbids it.

test('nothing a page can do reaches another machine, and the attempts are counted', async () => {
  const outside = await listenOutside()
  const { page, app, close } = await launchOfframp()
  const before = await callIn(page, 'app.info', {})
  expect(before).toMatchObject({ networkBlocked: 0, networkAllowed: 0 })
  const tried = await page.evaluate(tryWaysOut, [
    `http://127.0.0.1:${outside.tcp}`,
    `127.0.0.1:${outside.udp}`,
  ] as const)
  expect(tried.length).toBeGreaterThan(40)
  expect(page.url()).toMatch(/^app:\/\/offramp\/index\.html(#|$)/)
  expect(app.windows()).toHaveLength(1)
  expect(outside.heard).toEqual([])
  const after = await callIn(page, 'app.info', {})
  expect(after.networkAllowed).toBe(0)
  expect(after.networkBlocked).toBeGreaterThan(10)
  await close()
  await outside.close()
})

test('the main process can’t reach another machine either', async () => {
  const outside = await listenOutside()
  const { page, app, close } = await launchOfframp()
  const failure = await app.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(address).then(
        () => 'answered',
        (cause: unknown) => String(cause),
      ),
    `http://127.0.0.1:${outside.tcp}/`,
  )
  expect(failure).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(await callIn(page, 'app.info', {})).toMatchObject({ networkAllowed: 0, networkBlocked: 1 })
  expect(outside.heard).toEqual([])
  await close()
  await outside.close()
})

test('inline scripts, handlers in attributes, eval and javascript: addresses do not run', async () => {
  const { page, close } = await launchOfframp()
  const ran = await page.evaluate(async () => {
    const marks = window as unknown as { ran: string[] } // this test's own
    marks.ran = []
    const script = document.createElement('script')
    script.textContent = 'window.ran.push("inline")'
    document.body.append(script)
    const image = document.createElement('div')
    image.setAttribute('onclick', 'window.ran.push("handler")')
    document.body.append(image)
    image.click()
    const link = document.createElement('a')
    link.href = 'javascript:window.ran.push("address")'
    document.body.append(link)
    link.click()
    const data = document.createElement('script')
    data.src = 'data:text/javascript,window.ran.push("data")'
    document.body.append(data)
    // Later, since what the debugger evaluates itself is free of the policy.
    const tries: (() => void)[] = [
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      () => eval('window.ran.push("eval")'),
      () => new Function('window.ran.push("Function")')(),
      () => void setTimeout('window.ran.push("timer")' as unknown as () => void), // text is the point
    ]
    for (const each of tries) setTimeout(each)
    await new Promise((done) => setTimeout(done, 500))
    return marks.ran
  })
  expect(ran).toEqual([])
  await close()
})

test('the page has no Node, no Electron and only the bridge', async () => {
  const { page, app, close } = await launchOfframp()
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname']
    const { offramp } = window as unknown as { readonly offramp: object } // set by the preload
    return { names: names.filter((name) => name in window), bridge: Object.keys(offramp).sort() }
  })
  expect(found).toEqual({ names: [], bridge: ['call', 'listen', 'pathOf'] })
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // In no typings, but the one way to ask a running window.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      readonly getLastWebPreferences: () => Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
  await close()
})

test('permissions are refused: camera, place, notifications, clipboard, files', async () => {
  const { page, close } = await launchOfframp()
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName })) // some are Chromium's own
    const answers = await Promise.all(asked)
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return [...answers.map(({ state }) => state), camera]
  })
  expect(states).not.toContain('granted')
  await close()
})

test('the app’s own protocol serves nothing outside its folder', async () => {
  const { page, close } = await launchOfframp()
  const answers = await page.evaluate(async () => {
    const paths = [
      '/../main/index.js',
      '/%2e%2e/main/index.js',
      '/..%2fmain%2findex.js',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '//etc/passwd',
      '/assets/..%5c..%5cmain%5cindex.js',
      '/%00',
      '/%',
    ]
    const status = (path: string) =>
      fetch(`app://offramp${path}`).then(
        ({ status: code }) => code,
        () => 0,
      )
    return Promise.all(paths.map(status))
  })
  expect(answers.filter((code) => code === 200)).toEqual([])
  await close()
})
