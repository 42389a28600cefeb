/**
 * Every way a page knows to reach another machine. Runs in the window (its source text is sent there), with the address
 * of a web server and of a STUN server: tries each way, lets nothing throw, waits for late ones, and gives their names.
 */
export async function tryWaysOut([web, stun]: readonly [string, string]): Promise<readonly string[]> {
  const socket = web.replace('http', 'ws')
  const make = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    return element
  }
  const ways: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(`${web}/fetch`),
    'fetch without cors': () => fetch(`${web}/nocors`, { mode: 'no-cors', method: 'POST', body: 'x' }),
    'fetch kept alive': () => fetch(`${web}/keepalive`, { mode: 'no-cors', keepalive: true }),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${web}/xhr`)
      request.send()
    },
    WebSocket: () => new WebSocket(`${socket}/socket`),
    EventSource: () => new EventSource(`${web}/events`),
    sendBeacon: () => navigator.sendBeacon(`${web}/beacon`, 'x'),
    image: () => make('img', { src: `${web}/image.png` }),
    'image object': () => {
      new Image().src = `${web}/image2.png`
    },
    srcset: () => make('img', { srcset: `${web}/set.png 2x` }),
    script: () => make('script', { src: `${web}/script.js` }),
    'module script': () => make('script', { type: 'module', src: `${web}/module.js` }),
    import: () => import(/* @vite-ignore */ `${web}/import.js`),
    stylesheet: () => make('link', { rel: 'stylesheet', href: `${web}/style.css` }),
    'style import': () => {
      make('style', {}).textContent = `@import url(${web}/imported.css);`
    },
    'style image': () => {
      document.body.style.backgroundImage = `url(${web}/background.png)`
    },
    font: () => new FontFace('x', `url(${web}/font.woff2)`).load(),
    prefetch: () => make('link', { rel: 'prefetch', href: `${web}/prefetch` }),
    preload: () => make('link', { rel: 'preload', as: 'fetch', href: `${web}/preload` }),
    modulepreload: () => make('link', { rel: 'modulepreload', href: `${web}/modulepreload.js` }),
    preconnect: () => make('link', { rel: 'preconnect', href: web }),
    'dns-prefetch': () => make('link', { rel: 'dns-prefetch', href: web }),
    manifest: () => make('link', { rel: 'manifest', href: `${web}/manifest.json` }),
    icon: () => make('link', { rel: 'icon', href: `${web}/icon.png` }),
    iframe: () => make('iframe', { src: `${web}/frame` }),
    'iframe with its own page': () => make('iframe', { srcdoc: `<img src="${web}/inner.png">` }),
    object: () => make('object', { data: `${web}/object` }),
    embed: () => make('embed', { src: `${web}/embed` }),
    video: () => make('video', { src: `${web}/video.mp4`, autoplay: '' }),
    audio: () => new Audio(`${web}/audio.mp3`).play(),
    track: () =>
      make('video', {}).append(Object.assign(document.createElement('track'), { src: `${web}/t.vtt` })),
    worker: () => new Worker(`${web}/worker.js`),
    'worker of our own making': () =>
      new Worker(
        URL.createObjectURL(new Blob([`fetch('${web}/worker-fetch')`], { type: 'text/javascript' })),
      ),
    'shared worker': () => new SharedWorker(`${web}/shared.js`),
    'service worker': () => navigator.serviceWorker.register(`${web}/service.js`),
    'form post': () => {
      const form = document.createElement('form')
      form.action = `${web}/form`
      form.method = 'post'
      document.body.append(form)
      form.submit()
    },
    'window.open': () => window.open(`${web}/open`),
    'link clicked': () => make('a', { href: `${web}/link`, target: '_blank' }).click(),
    'link pinged': () => make('a', { href: '#here', ping: `${web}/ping` }).click(),
    download: () => make('a', { href: `${web}/download`, download: 'x' }).click(),
    'location changed': () => {
      location.href = `${web}/location`
    },
    'page refreshed elsewhere': () => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0;url=${web}/refresh`
      document.head.append(meta)
    },
    'meta policy loosened': () => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'Content-Security-Policy'
      meta.content = 'connect-src *'
      document.head.append(meta)
      return fetch(`${web}/after-meta`)
    },
    WebRTC: async () => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${stun}` },
          { urls: `turn:${stun}?transport=tcp`, username: 'u', credential: 'c' },
        ],
      })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    },
    WebTransport: () => new WebTransport(`${web.replace('http', 'https')}/transport`),
  }
  for (const way of Object.values(ways)) {
    try {
      Promise.resolve(way()).catch(() => undefined)
    } catch {
      // refused at once: just what we want
    }
  }
  await new Promise((done) => setTimeout(done, 3_000))
  return Object.keys(ways)
}
