import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { protocol } from 'electron'
import { z } from 'zod'
import { countBlocked } from './network.ts'
import { scheme } from './scheme.ts'

/** Where Chromium tells of what the policy refused. */
const reports = '/refused-by-policy'
const root = fileURLToPath(new URL('../renderer', import.meta.url))
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  `report-uri ${scheme}://offramp${reports}`,
].join('; ')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Declares the scheme; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built renderer, and nothing outside its folder, with a strict content security policy. */
export function serveApp(): void {
  protocol.handle(scheme, async (request) => {
    if (request.method === 'POST' && new URL(request.url).pathname === reports) return countRefused(request)
    const path = fileOf(request.url)
    if (path === null) return new Response('not found', { status: 404 })
    try {
      const body = await readFile(path)
      return new Response(new Uint8Array(body), { headers: headersOf(path) })
    } catch {
      return new Response('not found', { status: 404 }) // the renderer asked for a file that was not built
    }
  })
}

const report = z.object({ 'csp-report': z.object({ 'blocked-uri': z.string() }) })

/** What the policy refuses never becomes a request; it is an attempt all the same, and counted. */
async function countRefused(request: Request): Promise<Response> {
  const parsed = report.safeParse(await request.json().catch(() => null)) // no report of Chromium's: nothing to count
  if (parsed.success) countBlocked(parsed.data['csp-report']['blocked-uri'])
  return new Response(null, { status: 204 })
}

/** The file behind an address, or null when the address points elsewhere. */
export function fileOf(address: string): string | null {
  const url = new URL(address)
  if (url.host !== 'offramp') return null
  const path = normalize(join(root, decodeURIComponent(url.pathname)))
  return path.startsWith(root + sep) ? path : null
}

function headersOf(path: string): Record<string, string> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  }
}
