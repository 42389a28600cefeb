import { Button, Switch } from '@mantine/core'
import { formatCount } from '../../../app/format.ts'
import { Fact, Facts } from '../../../components/Fact.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ConfidenceTag, ScopeTag } from '../../../components/tags.tsx'
import { DateText } from '../../../components/values.tsx'
import explain from '../explain/Explanation.module.css'
import { ruleParts } from '../model/conditionWords.ts'
import styles from './Rules.module.css'
import { dropRule, type RuleEntry, switchRule } from './ruleActs.ts'

interface RuleDetailProps {
  readonly entry: RuleEntry
  readonly readOnly: boolean
  readonly edit: () => void
}

/** One rule in words: what it looks at, what it votes for, on whose word. */
export function RuleDetail({ entry, readOnly, edit }: RuleDetailProps) {
  const { rule, enabled, origin, fired } = entry
  return (
    <>
      <h2 className={explain.title}>{rule.reason}</h2>
      <div className={explain.acts}>
        <Switch
          label={enabled ? 'Switched on' : 'Switched off'}
          checked={enabled}
          disabled={readOnly}
          onChange={(event) => void switchRule(entry, event.currentTarget.checked)}
        />
        {readOnly ? null : (
          <>
            <Button variant="default" onClick={edit}>
              {origin === 'shipped' ? 'Replace with your own…' : 'Edit…'}
            </Button>
            {origin === 'shipped' ? null : (
              <Button variant="default" onClick={() => void dropRule(entry)}>
                {origin === 'user' ? 'Remove' : 'Back to the shipped rule'}
              </Button>
            )}
          </>
        )}
      </div>
      <Facts>
        <Fact label="Votes for">
          <ScopeTag scope={rule.scope} />
          {rule.decides === true ? ' and settles the case, whatever other rules say' : ''}
          {rule.scope === 'undetermined' && rule.decides !== true
            ? ' It asks a question and outweighs no vote.'
            : ''}
        </Fact>
        <Fact label="Confidence">
          <ConfidenceTag confidence={rule.confidence} />
          {rule.ceiling === undefined ? '' : ` (the law behind it supports ${rule.ceiling} at most)`}
        </Fact>
        <Fact label="Fired on">
          {fired === 0 ? (
            'no workload in the last run'
          ) : (
            <SourceLink href={`offramp://scope?tab=decisions&rule=${encodeURIComponent(rule.id)}`}>
              {formatCount(fired, 'workload')}
            </SourceLink>
          )}
        </Fact>
        <Fact label="Source">{rule.source}</Fact>
        <Fact label="As of">
          <DateText date={rule.asOf} />
        </Fact>
        <Fact label="Origin">
          {
            { shipped: 'Shipped with Offramp', user: 'Added here', replaced: 'Replaces a shipped rule' }[
              origin
            ]
          }
        </Fact>
        <Fact label="Id">
          <span className={styles.id}>{rule.id}</span>
        </Fact>
      </Facts>
      <section className={explain.section}>
        <h3>Fires when</h3>
        {ruleParts(rule).map(({ head, lines }) => (
          <div key={head}>
            <p className={styles.part}>{head}</p>
            <ul className={styles.conditions}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      {rule.settles === undefined ? null : (
        <section className={explain.section}>
          <h3>What would settle it</h3>
          <ul className={explain.settles}>
            {rule.settles.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
