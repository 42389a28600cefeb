import { Switch } from '@mantine/core'
import type { Output } from '#shared/contract/contract.ts'
import type { Json } from '#shared/model/scalars.ts'
import { applyChanges } from '../../app/changes.ts'
import { formatCount, formatDate } from '../../app/format.ts'
import { ImportRules } from '../../components/imports/ImportRules.tsx'
import { Panel } from '../../components/Panel.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { ConfidenceTag, ScopeTag } from '../../components/tags.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { useRows } from './rows.ts'
import styles from './Settings.module.css'

type RuleLine = Output<'scope.rules'>[number]

const origins = { shipped: 'shipped', user: 'your own', replaced: 'replaces a shipped one' } as const

/** The rules that decide what must move: reason, source, confidence, how often each fired; each can be switched off. */
export function RulesPanel() {
  const rules = useQuery('scope.rules', {}, { invalidateOn: ['scopeRule', 'scope'] })
  const own = useRows('scopeRule')
  return (
    <Panel
      title="Scope rules"
      note="Data, not advice: each names its source and the day it stood. Add your own as a JSON file."
      actions={<ImportRules />}
    >
      <QueryGate query={rules} skeleton={<TextSkeleton lines={12} />}>
        {(lines) => (
          <table className={styles.table} aria-label="Scope rules">
            <thead>
              <tr>
                <th>On</th>
                <th>Says</th>
                <th>Reason</th>
                <th>Source</th>
                <th>Fired on</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Rule
                  key={line.rule.id}
                  line={line}
                  stored={own.data?.find((each) => each.id === line.rule.id)?.definition ?? undefined}
                  isStored={own.data?.some((each) => each.id === line.rule.id) === true}
                />
              ))}
            </tbody>
          </table>
        )}
      </QueryGate>
    </Panel>
  )
}

interface RuleProps {
  readonly line: RuleLine
  readonly stored: Json | undefined
  readonly isStored: boolean
}

function Rule({ line, stored, isStored }: RuleProps) {
  const { rule, origin, enabled, fired } = line
  const readOnly = useReadOnly()
  const toggle = (on: boolean) =>
    void applyChanges({
      label: `Switch rule ${rule.id} ${on ? 'on' : 'off'}`,
      mutations: [
        isStored
          ? { kind: 'set', entity: 'scopeRule', id: rule.id, fields: { enabled: on } }
          : {
              kind: 'create',
              entity: 'scopeRule',
              id: rule.id,
              fields: { enabled: on, definition: stored ?? null },
            },
      ],
      toast: `Rule ${rule.id} is ${on ? 'on' : 'off'} now.`,
    })
  return (
    <tr>
      <td>
        <Switch
          aria-label={`Rule ${rule.id} is on`}
          checked={enabled}
          disabled={readOnly}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
      </td>
      <td>
        <ScopeTag scope={rule.scope} plain />
        <div>
          <ConfidenceTag confidence={rule.confidence} />
        </div>
      </td>
      <td>
        {rule.reason}
        <div className={styles.note}>
          {rule.id}, {origins[origin]}
        </div>
      </td>
      <td className={styles.source}>
        {rule.source}
        <div className={styles.note}>as of {formatDate(rule.asOf)}</div>
      </td>
      <td>{formatCount(fired, 'workload')}</td>
    </tr>
  )
}
