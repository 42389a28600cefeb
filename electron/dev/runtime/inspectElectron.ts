import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../lib/run.ts'

/** What an Electron says about itself. `null` where it will not tell. */
export type ElectronFacts = { readonly version: string | null; readonly napi: number | null }

/** First Electron with Node-API 10 for certain, used when the executable can't be asked. */
const FIRST_WITH_NAPI_10 = 36

/** Asks an Electron for its version and Node-API: by running it as Node, else from the `version` file beside it. */
export async function inspectElectron(executable: string): Promise<ElectronFacts> {
  const script = 'JSON.stringify([process.versions.electron, process.versions.napi])'
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const answer = await run(executable, ['-p', script], { env, timeout: 20_000 })
  const match = /^\["(?<version>[\d.]+[^"]*)","(?<napi>\d+)"\]/.exec(answer.stdout)
  if (match?.groups) return { version: match.groups.version ?? null, napi: Number(match.groups.napi) }
  return fromVersionFile(dirname(executable))
}

function fromVersionFile(dist: string): ElectronFacts {
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    return { version, napi: Number.parseInt(version, 10) >= FIRST_WITH_NAPI_10 ? 10 : 9 }
  } catch {
    return { version: null, napi: null } // a build without that file; the caller decides
  }
}
