/** Can a zip be fetched? */
export type Probe = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** Stays below the ten seconds in which an unreachable network must be noticed. */
const LIMIT_MS = 8_000

/**
 * Asks for the first bytes of a zip, through all redirects (a network may let github.com pass and block the host
 * that keeps the files), and looks whether they are a zip's: a captive portal's page is not. Never throws.
 */
export async function probeDownload(url: string, limitMs = LIMIT_MS): Promise<Probe> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), limitMs)
  try {
    const answer = await fetch(url, { headers: { range: 'bytes=0-3' }, signal: stop.signal })
    if (!answer.ok) return { ok: false, reason: `${host(url)} answers ${answer.status}` }
    const first = (await answer.body?.getReader().read())?.value
    if (first?.[0] === 0x50 && first[1] === 0x4b) return { ok: true }
    return { ok: false, reason: `${host(url)} answers with something that is no zip` }
  } catch (error) {
    return {
      ok: false,
      reason: `${host(url)} is unreachable (${stop.signal.aborted ? 'no answer' : cause(error)})`,
    }
  } finally {
    clearTimeout(timer)
    stop.abort() // we wanted the beginning only
  }
}

const host = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** fetch hides the system's reason (ENOTFOUND, ECONNREFUSED) one level down. */
function cause(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause
  if (inner instanceof Error && 'code' in inner) return String(inner.code)
  return error.message
}
