/** What is known about this machine so far; `null` means not looked at yet. */
export type Facts = {
  readonly platform: string
  readonly arch: string
  /** `ELECTRON_OVERRIDE_DIST_PATH`, and whether an executable lies there. */
  readonly override: { readonly dist: string; readonly usable: boolean } | null
  /** The official Electron of package.json lies unpacked in node_modules/electron. */
  readonly officialInstalled: boolean
  /** Its zip lies in @electron/get's cache, so no network is needed to unpack it. */
  readonly officialZipCached: boolean
  /** Can the zip be fetched? `failed` may come from memory of an earlier start. */
  readonly network: { readonly ok: true } | { readonly ok: false; readonly reason: string } | null
  /** Why unpacking or downloading the official one failed, if it was tried. */
  readonly installFailure: string | null
  readonly recipeCached: boolean
  /** Why the recipe failed, if it was tried. */
  readonly recipeFailure: string | null
}

export type Step =
  | { readonly kind: 'use'; readonly which: 'override' | 'official' | 'recipe'; readonly why: string }
  | { readonly kind: 'probe' }
  | { readonly kind: 'install' }
  | { readonly kind: 'build-recipe'; readonly why: string }
  | { readonly kind: 'stop'; readonly message: string }

/** The platform that the recipe's package holds a binary for. */
const hasRecipe = (facts: Facts): boolean => facts.platform === 'linux' && facts.arch === 'x64'

/**
 * The next thing to do on the way to a runtime: values in, one step out, no I/O. The caller does the step, adds
 * what it learned to the facts and asks again, until `use` or `stop`.
 */
export function decide(facts: Facts): Step {
  if (facts.override) return decideOverride(facts.override)
  if (facts.officialInstalled) return { kind: 'use', which: 'official', why: 'in node_modules/electron' }
  if (facts.installFailure === null) {
    if (facts.officialZipCached) return { kind: 'install' }
    if (facts.network === null) return { kind: 'probe' }
    if (facts.network.ok) return { kind: 'install' }
  }
  return decideWithoutOfficial(facts, whyNotOfficial(facts))
}

function decideOverride(override: NonNullable<Facts['override']>): Step {
  if (override.usable) return { kind: 'use', which: 'override', why: 'ELECTRON_OVERRIDE_DIST_PATH' }
  return {
    kind: 'stop',
    message: `ELECTRON_OVERRIDE_DIST_PATH is ${override.dist}, but no Electron executable lies there. Unset it, or point it at the folder that holds the executable.`,
  }
}

function whyNotOfficial(facts: Facts): string {
  if (facts.installFailure !== null) return facts.installFailure
  return facts.network && !facts.network.ok ? facts.network.reason : 'not available'
}

function decideWithoutOfficial(facts: Facts, why: string): Step {
  if (!hasRecipe(facts)) {
    return {
      kind: 'stop',
      message: `The official Electron can't be had (${why}), and the stand-in from the npm registry exists for linux-x64 only, not for ${facts.platform}-${facts.arch}. Set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`,
    }
  }
  if (facts.recipeCached) return { kind: 'use', which: 'recipe', why: `official one unavailable: ${why}` }
  if (facts.recipeFailure === null) return { kind: 'build-recipe', why }
  return {
    kind: 'stop',
    message: `No Electron to run. Official: ${why}. Stand-in from the npm registry: ${facts.recipeFailure}`,
  }
}
