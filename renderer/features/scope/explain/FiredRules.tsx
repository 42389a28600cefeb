import type { Workload } from '#shared/model/entities/workload.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import type { FiredRule } from '#shared/policy/result.ts'
import { formatWord } from '../../../app/format.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ConfidenceTag } from '../../../components/tags.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { type Excerpt, excerptOf, fieldText } from '../model/excerpt.ts'
import { groupVotes } from '../model/groupVotes.ts'
import { markPhrase } from '../model/markPhrase.ts'
import { basisWords, fieldName } from '../model/words.ts'
import styles from './Explanation.module.css'

const heads: Readonly<Record<Scope, string>> = {
  in: 'Says it must move',
  out: 'Says it may stay',
  mixed: 'Says it is mixed',
  undetermined: 'Raises a question, decides nothing',
}

/** The rules that fired, grouped by what they vote for, with the values that made them fire. */
export function FiredRules({
  rules,
  workload,
}: {
  readonly rules: readonly FiredRule[]
  readonly workload: Workload
}) {
  return (
    <section className={styles.section}>
      <h3>What the rules found</h3>
      {rules.length === 0 ? (
        <p className={styles.meta}>
          No rule fired: nothing that is recorded ties it to DoW work or to other work.
        </p>
      ) : null}
      {groupVotes(rules).map((group) => (
        <div key={group.scope}>
          <p className={styles.group}>
            {heads[group.scope]} <span className={styles.meta}>({group.rules.length})</span>
          </p>
          {group.rules.map((rule) => (
            <Fired key={rule.id} rule={rule} workload={workload} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Fired({ rule, workload }: { readonly rule: FiredRule; readonly workload: Workload }) {
  const rules = useQuery('scope.rules', {}, { invalidateOn: ['scopeRule', 'scope', 'workload'] }).data
  const definition = rules?.find((entry) => entry.rule.id === rule.id)?.rule
  return (
    <div className={styles.rule}>
      <div className={styles.head}>
        <span style={{ flex: '1 1 240px' }}>{rule.reason}</span>
        <ConfidenceTag confidence={rule.confidence} />
      </div>
      <dl className={styles.evidence}>
        {rule.evidence.map(({ field, value }) => (
          <div key={`${field} ${value}`}>
            <dt>{fieldName(field)}</dt>
            <dd>
              <Marked
                excerpt={
                  markPhrase(value, definition) ??
                  excerptOf(shownValue(field, value), fieldText(workload, field))
                }
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>
        Speaks about {basisWords[rule.basis]}. Rule{' '}
        <SourceLink href={`offramp://scope?tab=rules&id=${encodeURIComponent(rule.id)}`}>
          {rule.id}
        </SourceLink>
        . Source: {rule.source}
      </p>
    </div>
  )
}

const enumFields = new Set(['environment', 'claudeUse', 'kind', 'route'])

function shownValue(field: string, value: string): string {
  if (value === 'govcloud') return 'GovCloud'
  return enumFields.has(field) ? formatWord(value) : value
}

function Marked({ excerpt }: { readonly excerpt: Excerpt }) {
  const { before, hit, after } = excerpt
  return (
    <>
      {before}
      <mark>{hit}</mark>
      {after}
    </>
  )
}
