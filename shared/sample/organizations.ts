import type { Seed } from './seeds.ts'

/** A fictional organization; `.example` and made-up `.mil` names, none of them real. */
export interface SampleOrganization {
  readonly prefix: string
  readonly organization: string
  readonly component: (unit: string) => string
  readonly emailDomain: string
  readonly people: readonly [string, ...string[]]
}

/** The fictional prime contractor and the two fictional components of the sample. */
export const organizations: Readonly<Record<Seed['organization'], SampleOrganization>> = {
  harborlight: {
    prefix: 'HL',
    organization: 'Department of War / Joint Harborlight Logistics Command (fictional)',
    component: () => 'Harborlight Logistics Command',
    emailDomain: 'harborlight-fictional.mil',
    people: ['Odalys Brandt', 'Tevin Achterberg', 'Maren Quillfeather', 'Idris Vantongeren', 'Linnea Osgood'],
  },
  lantern: {
    prefix: 'NL',
    organization: 'Department of War / Northern Lantern Air Wing (fictional)',
    component: () => 'Northern Lantern Air Wing',
    emailDomain: 'northern-lantern-fictional.mil',
    people: ['Casimir Eddleston', 'Yara Penhallow', 'Bodhi Lindqvist', 'Thandeka Morrow', 'Ruth Abelard'],
  },
  kestrel: {
    prefix: 'TK',
    organization: 'Tallgrass Kestrel Corporation (fictional)',
    component: (unit) => (kestrelDivisions.has(unit) ? `Kestrel ${unit}` : 'Kestrel Corporate'),
    emailDomain: 'tallgrass-kestrel.example',
    people: [
      'Perpetua Lang',
      'Anselm Okoro',
      'Fenna Drexler',
      'Jorah Whitcombe',
      'Sunniva Castellan',
      'Milo Harrow',
    ],
  },
}

const kestrelDivisions = new Set(['Mission Software', 'Sustainment Services', 'Engineering Tools'])
