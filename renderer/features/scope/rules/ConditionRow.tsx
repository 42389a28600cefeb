import { ActionIcon, Select, TagsInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { ruleFields } from '#shared/policy/rule.ts'
import { type DraftCondition, needsValues, type Part, type Test } from '../model/ruleDraft.ts'
import { fieldName } from '../model/words.ts'
import styles from './Rules.module.css'

const partChoices: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'all', label: 'Must hold' },
  { value: 'any', label: 'One of these' },
  { value: 'none', label: 'Must not hold' },
]
const testChoices: readonly { readonly value: Test; readonly label: string }[] = [
  { value: 'words', label: 'mentions' },
  { value: 'equals', label: 'is' },
  { value: 'startsWith', label: 'begins with' },
  { value: 'endsWith', label: 'ends with' },
  { value: 'domain', label: 'is or is under domain' },
  { value: 'shape', label: 'begins in shape (# @ ?)' },
  { value: 'present', label: 'is recorded' },
  { value: 'absent', label: 'is not recorded' },
]

interface ConditionRowProps {
  readonly condition: DraftCondition
  readonly change: (next: DraftCondition) => void
  readonly drop: () => void
}

/** One condition of a rule being written. */
export function ConditionRow({ condition, change, drop }: ConditionRowProps) {
  return (
    <div className={styles.condition} style={{ marginTop: 6 }}>
      <Select
        aria-label="How it counts"
        allowDeselect={false}
        data={partChoices}
        value={condition.part}
        onChange={(part) => part !== null && change({ ...condition, part })}
      />
      <Select
        aria-label="Field"
        allowDeselect={false}
        searchable
        data={ruleFields.map((value) => ({ value, label: fieldName(value) }))}
        value={condition.field}
        onChange={(field) => field !== null && change({ ...condition, field })}
      />
      <Select
        aria-label="Test"
        allowDeselect={false}
        data={testChoices}
        value={condition.test}
        onChange={(test) => test !== null && change({ ...condition, test })}
      />
      {needsValues(condition.test) ? (
        <TagsInput
          aria-label="Values"
          placeholder={condition.values.length === 0 ? 'Values; Enter after each' : ''}
          splitChars={['|']}
          value={[...condition.values]}
          onChange={(values) => change({ ...condition, values })}
        />
      ) : (
        <span />
      )}
      <ActionIcon aria-label="Remove the condition" onClick={drop}>
        <IconX size={14} />
      </ActionIcon>
      {condition.test === 'words' && condition.except.length > 0 ? (
        <TagsInput
          className={styles.wide}
          label="Except inside"
          splitChars={['|']}
          value={[...condition.except]}
          onChange={(except) => change({ ...condition, except })}
        />
      ) : null}
    </div>
  )
}
