import type { Runtime } from './types.ts'

/** The one line that says which Electron is used and why. */
export function describeRuntime(runtime: Runtime): string {
  const name = { official: 'official', override: 'your own', recipe: 'development stand-in' }[runtime.kind]
  return `Runtime: Electron ${runtime.version} (${name}; ${runtime.why}) at ${runtime.dist}`
}
