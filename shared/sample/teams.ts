import { create, type Mutation } from '../model/change.ts'
import type { Team } from '../model/entities/plan.ts'
import type { SampleContext } from './context.ts'

type SampleTeam = Pick<Team, 'id' | 'name' | 'organization' | 'lead' | 'people' | 'skills'>

const kestrel = 'Tallgrass Kestrel Corporation (fictional)'

/** The eight teams of the sample. */
export const sampleTeams: readonly SampleTeam[] = [
  {
    id: 't-portfolio',
    name: 'Portfolio office',
    organization: kestrel,
    lead: 'Perpetua Lang',
    people: 6,
    skills: ['assess', 'select'],
  },
  {
    id: 't-harborlight',
    name: 'Harborlight applications',
    organization: 'Joint Harborlight Logistics Command (fictional)',
    lead: 'Odalys Brandt',
    people: 8,
    skills: ['adapt', 'cutover', 'decommission'],
  },
  {
    id: 't-lantern',
    name: 'Lantern applications',
    organization: 'Northern Lantern Air Wing (fictional)',
    lead: 'Casimir Eddleston',
    people: 8,
    skills: ['adapt', 'cutover', 'decommission'],
  },
  {
    id: 't-mission',
    name: 'Mission software migration',
    organization: kestrel,
    lead: 'Anselm Okoro',
    people: 8,
    skills: ['adapt', 'cutover'],
  },
  {
    id: 't-sustain',
    name: 'Sustainment migration',
    organization: kestrel,
    lead: 'Fenna Drexler',
    people: 5,
    skills: ['adapt', 'cutover'],
  },
  {
    id: 't-evaluation',
    name: 'Evaluation cell',
    organization: kestrel,
    lead: 'Jorah Whitcombe',
    people: 8,
    skills: ['evaluate'],
  },
  {
    id: 't-security',
    name: 'Security and authorization',
    organization: kestrel,
    lead: 'Sunniva Castellan',
    people: 7,
    skills: ['authorize'],
  },
  {
    id: 't-platform',
    name: 'Cloud platform',
    organization: kestrel,
    lead: 'Milo Harrow',
    people: 4,
    skills: ['cutover', 'decommission'],
  },
]

/** Teams with their changing capacity, holidays and freezes, and the waves. */
export function teamMutations({ day }: SampleContext): Mutation[] {
  return [
    ...sampleTeams.map(({ id, ...fields }) => create('team', id, fields)),
    create('capacity', 'c-evaluation', {
      teamId: 't-evaluation',
      from: day(21),
      to: null,
      people: 12,
      note: 'Three contractors join.',
    }),
    create('capacity', 'c-security', {
      teamId: 't-security',
      from: day(10),
      to: day(31),
      people: 5,
      note: 'Two reviewers on leave.',
    }),
    create('capacity', 'c-mission', {
      teamId: 't-mission',
      from: day(35),
      to: day(70),
      people: 9,
      note: 'One engineer lent by the tools group.',
    }),
    create('calendarEvent', 'e-lantern-down', {
      kind: 'holiday',
      name: 'Lantern wing down day',
      from: day(12),
      to: day(12),
      teamId: 't-lantern',
    }),
    create('calendarEvent', 'e-kestrel-shutdown', {
      kind: 'holiday',
      name: 'Kestrel shutdown',
      from: day(33),
      to: day(35),
      teamId: 't-mission',
    }),
    create('calendarEvent', 'e-quarter-end', {
      kind: 'freeze',
      name: 'Quarter-end production freeze',
      from: day(36),
      to: day(43),
      teamId: null,
    }),
    create('calendarEvent', 'e-amber-tide', {
      kind: 'freeze',
      name: 'Exercise Amber Tide',
      from: day(55),
      to: day(62),
      teamId: 't-lantern',
    }),
    ...sampleWaves.map(({ id, offset, ...fields }) =>
      create('wave', id, { ...fields, startOn: day(offset) }),
    ),
  ]
}

/** The waves; `offset` is the start in calendar days from the status date. */
export const sampleWaves = [
  {
    id: 'v-1',
    name: 'Wave 1: quick wins',
    position: 1,
    offset: -85,
    note: 'Small uses with a ready alternative.',
  },
  {
    id: 'v-2',
    name: 'Wave 2: mission systems',
    position: 2,
    offset: -50,
    note: 'What an exercise or an operation depends on.',
  },
  {
    id: 'v-3',
    name: 'Wave 3: pipelines and tools',
    position: 3,
    offset: -14,
    note: 'Batch work, coding assistants and shared tooling.',
  },
  {
    id: 'v-4',
    name: 'Wave 4: the rest',
    position: 4,
    offset: 14,
    note: 'Everything that waits for a decision or an authorization.',
  },
] as const
