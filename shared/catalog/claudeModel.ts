import type { Tier } from './factSchemas.ts'

/** A Claude model apart from how a platform spells it: family and version, e.g. `sonnet-4.5`. */
export interface ClaudeModel {
  readonly key: string
  readonly family: string
}

const families = ['opus', 'sonnet', 'haiku', 'fable', 'mythos', 'instant'] as const

/**
 * Reads any spelling of a Claude model (Bedrock, Vertex, Anthropic ids, profile prefixes, billing names) as family and
 * version; null when the text names no family. A missing version gives the bare family.
 */
export function claudeModel(text: string): ClaudeModel | null {
  const plain = text.toLowerCase().replaceAll(/[\s_@.]+/g, '-')
  const family = families.find((name) => plain.includes(name))
  if (family === undefined || !/claude|anthropic|^(?:opus|sonnet|haiku|fable|mythos)/.test(plain)) return null
  const version = versionAfter(plain, family) ?? versionBefore(plain, family)
  return { key: version === null ? family : `${family}-${version}`, family }
}

/** `claude-sonnet-4-5-20250929-v1:0` -> `4.5`; an eight-digit date is never a minor version. */
function versionAfter(plain: string, family: string): string | null {
  const match = new RegExp(`${family}-(\\d{1,2})(?:-(\\d{1,2}))?(?![\\d])`).exec(plain)
  return match === null ? null : joined(match[1], match[2])
}

/** `claude-3-5-sonnet-20240620` -> `3.5`. */
function versionBefore(plain: string, family: string): string | null {
  const match = new RegExp(`(?:^|-)(\\d)(?:-(\\d))?-${family}`).exec(plain)
  return match === null ? null : joined(match[1], match[2])
}

function joined(major: string | undefined, minor: string | undefined): string | null {
  if (major === undefined) return null
  return minor === undefined || minor === '0' ? major : `${major}.${minor}`
}

/** The class of a Claude family, to compare with an alternative's: a judgement, for ranking only. */
export function claudeTier(family: string): Tier {
  if (family === 'haiku' || family === 'instant') return 'small'
  return family === 'sonnet' ? 'mid' : 'strong'
}
