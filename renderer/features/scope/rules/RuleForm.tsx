import { Button, Checkbox, Modal, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { DateField } from '../../../components/DateField.tsx'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import { draftOf, newDraft, type RuleDraft, ruleOf } from '../model/ruleDraft.ts'
import { scopeWords } from '../model/words.ts'
import scope from '../Scope.module.css'
import { ConditionRow } from './ConditionRow.tsx'
import styles from './Rules.module.css'
import { type RuleEntry, saveRule } from './ruleActs.ts'

interface RuleFormProps {
  /** Null for a new rule. */
  readonly entry: RuleEntry | null
  readonly taken: readonly string[]
  readonly close: () => void
}

/** Adds a rule, edits a user's, or replaces a shipped one. */
export function RuleForm({ entry, taken, close }: RuleFormProps) {
  const asOf = useAsOf()
  const [draft, setDraft] = useState<RuleDraft>(() => (entry === null ? newDraft(asOf) : draftOf(entry.rule)))
  const [problems, setProblems] = useState<readonly string[]>([])
  const change = (patch: Partial<RuleDraft>) => setDraft((now) => ({ ...now, ...patch }))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const result = ruleOf(draft, entry?.rule ?? null)
    if ('problems' in result) return setProblems(result.problems)
    if (entry === null && taken.includes(result.rule.id))
      return setProblems([
        `There is a rule with the id “${result.rule.id}” already. Take another, or edit that one.`,
      ])
    if (await saveRule(result.rule, entry === null)) close()
  }
  const title =
    entry === null ? 'Add a rule' : entry.origin === 'shipped' ? 'Replace a shipped rule' : 'Edit the rule'
  return (
    <Modal opened onClose={close} title={title} size="xl">
      <form className={scope.form} onSubmit={(event) => void save(event)}>
        <Textarea
          label="Reason"
          description="One sentence, shown as the why"
          required
          data-autofocus
          autosize
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <div className={styles.pair}>
          <Select
            label="Votes for"
            allowDeselect={false}
            data={(['in', 'out', 'mixed', 'undetermined'] as const).map((value) => ({
              value,
              label: value === 'undetermined' ? 'Undetermined (asks a question)' : scopeWords[value],
            }))}
            value={draft.scope}
            onChange={(value) => value !== null && change({ scope: value })}
          />
          <Select
            label="Confidence"
            allowDeselect={false}
            data={[
              { value: 'high', label: 'High' },
              { value: 'medium', label: 'Medium' },
              { value: 'low', label: 'Low' },
            ]}
            value={draft.confidence}
            onChange={(value) => value !== null && change({ confidence: value })}
          />
        </div>
        <div>
          <p className={styles.part}>Fires when</p>
          {draft.conditions.map((condition) => (
            <ConditionRow
              key={condition.key}
              condition={condition}
              change={(next) =>
                change({ conditions: draft.conditions.map((each) => (each.key === next.key ? next : each)) })
              }
              drop={() =>
                change({ conditions: draft.conditions.filter((each) => each.key !== condition.key) })
              }
            />
          ))}
          <Button
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => change({ conditions: [...draft.conditions, nextCondition(draft)] })}
          >
            Add a condition
          </Button>
        </div>
        <Checkbox
          label="Settles the case, whatever other rules say"
          checked={draft.decides}
          onChange={(event) => change({ decides: event.currentTarget.checked })}
        />
        <TextInput
          label="Source"
          description="On whose word: a clause, a memo, a person"
          required
          value={draft.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <div className={styles.pair}>
          <TextInput
            label="Id"
            description="Short, lasting name, e.g. owner-our-labs"
            required
            disabled={entry !== null}
            value={draft.id}
            onChange={(event) => change({ id: event.currentTarget.value.replaceAll(/\s+/g, '-') })}
          />
          <DateField
            clearable={false}
            label="As of"
            description="When this was last checked"
            value={draft.asOf}
            onChange={(value) => value !== null && change({ asOf: value })}
          />
        </div>
        <TagsInput
          label="What would settle it"
          description="Questions for a person; Enter after each"
          splitChars={[]}
          value={[...draft.settles]}
          onChange={(settles) => change({ settles })}
        />
        {problems.length === 0 ? null : (
          <ul className={scope.problems} role="alert">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        <div className={scope.end}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">{entry === null ? 'Add the rule' : 'Save the rule'}</Button>
        </div>
      </form>
    </Modal>
  )
}

function nextCondition(draft: RuleDraft): RuleDraft['conditions'][number] {
  const key = Math.max(-1, ...draft.conditions.map((each) => each.key)) + 1
  return { key, part: 'all', field: 'organization', test: 'words', values: [], except: [] }
}
