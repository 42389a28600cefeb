import type { authorityStates } from '#shared/model/vocabulary.ts'
import type { Tone } from '../../../components/StatusTag.tsx'

export type AuthorityState = (typeof authorityStates)[number]

/** State of an authority in words, with its tone. */
export const stateWords: Readonly<Record<AuthorityState, { readonly word: string; readonly tone: Tone }>> = {
  'in-force': { word: 'In force', tone: 'info' },
  'struck-down': { word: 'Struck down', tone: 'neutral' },
  superseded: { word: 'Superseded', tone: 'neutral' },
  reported: { word: 'As reported', tone: 'unknown' },
  unknown: { word: 'State unknown', tone: 'unknown' },
}
