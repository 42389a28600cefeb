import { normaliseHeader } from './normaliseHeader.ts'
import type { Profile } from './profile.ts'

/** True when all headers that the profile asks for are among these. */
export function fitsProfile(profile: Profile, headers: readonly string[]): boolean {
  const present = new Set(headers.map(normaliseHeader))
  return profile.recognise.every((spellings) => spellings.some((one) => present.has(normaliseHeader(one))))
}

/** The fitting profile that asks for the most headers (the most particular one), or null. */
export function recogniseProfile(profiles: readonly Profile[], headers: readonly string[]): Profile | null {
  const fitting = profiles.filter((profile) => fitsProfile(profile, headers))
  return fitting.sort((a, b) => b.recognise.length - a.recognise.length || (a.id < b.id ? -1 : 1))[0] ?? null
}
