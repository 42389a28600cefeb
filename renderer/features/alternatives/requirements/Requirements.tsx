import { Button, Switch } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ResolvedRequirement } from '#shared/assess/result.ts'
import { type RequirementKind, requirementKinds } from '#shared/model/vocabulary.ts'
import { formatWord } from '../../../app/format.ts'
import { kindWords } from '../model/words.ts'
import detail from '../workloads/Detail.module.css'
import type { Assessed } from '../workloads/WorkloadDetail.tsx'
import { RequirementForm } from './RequirementForm.tsx'
import styles from './Requirements.module.css'
import { dropRequirement, switchRequirement } from './requirementActs.ts'

interface RequirementsProps {
  readonly assessed: Assessed
  readonly readOnly: boolean
}

/** What the workload needs of a model: derived or set by a person, with why; switched, edited, added, reset. */
export function Requirements({ assessed, readOnly }: RequirementsProps) {
  const { workloadId, requirements } = assessed
  const [editing, setEditing] = useState<RequirementKind | 'new' | null>(null)
  const present = new Set(requirements.map((each) => each.kind))
  const missing = requirementKinds.filter((kind) => !present.has(kind))
  return (
    <section className={detail.section}>
      <div className={detail.sectionHead}>
        <h3>What it needs</h3>
        <span className={detail.muted}>derived from what it uses, until somebody sets it</span>
        <span className={detail.spring} />
        {readOnly || missing.length === 0 ? null : (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() => setEditing('new')}
          >
            Add a requirement
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {requirements.map((each) => (
          <li key={each.kind} className={styles.item}>
            <Switch
              aria-label={`${kindWords[each.kind]} is required`}
              checked={each.needed}
              disabled={readOnly}
              onChange={(event) => void switchRequirement(workloadId, each, event.currentTarget.checked)}
            />
            <div className={styles.text}>
              <span className={each.needed ? undefined : styles.off}>{formatWord(each.label)}</span>
              <div className={detail.muted}>
                {originWords(each)}. {each.why}
              </div>
            </div>
            {readOnly ? null : (
              <div className={styles.acts}>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Edit ${kindWords[each.kind]}`}
                  onClick={() => setEditing(each.kind)}
                >
                  Edit
                </Button>
                {each.origin === 'set' ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`Reset ${kindWords[each.kind]}`}
                    onClick={() => void dropRequirement(workloadId, each.kind)}
                  >
                    Reset
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing === null ? null : (
        <RequirementForm
          workloadId={workloadId}
          kinds={editing === 'new' ? missing : [editing]}
          now={requirements.find((each) => each.kind === editing) ?? null}
          close={() => setEditing(null)}
        />
      )}
    </section>
  )
}

function originWords({ origin, needed }: ResolvedRequirement): string {
  if (!needed) return 'Switched off, counts nowhere'
  return origin === 'set' ? 'Set by a person' : 'Derived'
}
