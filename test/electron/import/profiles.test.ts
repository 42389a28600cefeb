import { expect, test } from 'vitest'
import { profiles } from '#electron/import/profiles.ts'
import { compileMapping, withValueMap } from '#shared/import/compileMapping.ts'
import { recogniseProfile } from '#shared/import/recogniseProfile.ts'
import { targetById } from '#shared/import/targets.ts'
import { entities } from '#shared/model/entities.ts'

test('every profile recognises its own headers, and no other profile claims them', () => {
  for (const profile of profiles) {
    const headers = profile.recognise.map((spellings) => spellings[0] ?? '')
    expect(recogniseProfile(profiles, headers)?.id).toBe(profile.id)
  }
})

test('every column of a profile goes to a known target, one of them to the name', () => {
  for (const profile of profiles) {
    const ids = Object.values(profile.columns)
    for (const id of ids) expect(targetById(id), `${profile.id}: ${id}`).toBeDefined()
    expect(ids).toContain('name')
  }
})

test('every target is a workload field or one of the four others', () => {
  const others = ['email', 'tagType', 'id', 'extra', 'ignore']
  const ids = new Set(profiles.flatMap((profile) => Object.values(profile.columns)))
  for (const id of ids)
    expect(others.includes(id) || Object.hasOwn(entities.workload.fields, id), id).toBe(true)
})

test('every value map gives values that the field can hold', () => {
  for (const profile of profiles) {
    for (const [target, values] of Object.entries(profile.values)) {
      const [column] = compileMapping([{ header: 'X', target, why: '' }], profile, []).columns
      if (column === undefined) throw new Error('no column')
      for (const text of Object.keys(values))
        expect(withValueMap(column, text).result.kind, `${profile.id}: ${text}`).toBe('value')
    }
  }
})

test('other tables fit no profile', () => {
  expect(recogniseProfile(profiles, ['Name', 'Agency', 'Owner', 'Stage of Development'])).toBeNull()
})
