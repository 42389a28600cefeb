import { MultiSelect, NumberInput, Select, TagsInput } from '@mantine/core'
import { authorizations, partitions } from '#shared/assess/requirement.ts'
import { modalities } from '#shared/catalog/factSchemas.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'
import { formatWord } from '../../../app/format.ts'
import { countriesOf, valueInput } from './valueInput.ts'

const partitionWords: Readonly<Record<string, string>> = {
  commercial: 'AWS commercial Regions',
  govcloud: 'AWS GovCloud (US)',
  secret: 'AWS Secret Region',
  'top-secret': 'AWS Top Secret Region',
}

interface ValueFieldProps {
  readonly kind: RequirementKind
  readonly value: Json
  readonly change: (value: Json) => void
}

/** The control that edits a requirement's value; nothing for plain yes/no kinds. */
export function ValueField({ kind, value, change }: ValueFieldProps) {
  const { input, label } = valueInput(kind)
  switch (input) {
    case 'modalities':
      return (
        <MultiSelect
          label={label}
          data={modalities.map((each) => ({ value: each, label: formatWord(each) }))}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(next) => change(next)}
        />
      )
    case 'number':
      return (
        <NumberInput
          label={label}
          min={0}
          thousandSeparator=","
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : null)}
        />
      )
    case 'partition':
      return (
        <Select
          label={label}
          clearable
          placeholder="Not known yet"
          data={partitions.map((each) => ({ value: each, label: partitionWords[each] ?? each }))}
          value={partitions.find((each) => each === value) ?? null}
          onChange={change}
        />
      )
    case 'authorization':
      return (
        <Select
          label={label}
          data={[...authorizations]}
          value={authorizations.find((each) => each === value) ?? null}
          onChange={change}
        />
      )
    case 'countries':
      return (
        <TagsInput
          label={label}
          value={[...countriesOf(value)]}
          onChange={(next) => change({ deny: next.map((each) => each.toUpperCase()) })}
        />
      )
    default:
      return null
  }
}
