import { formatShare, formatWord } from '../../../app/format.ts'
import { DateText } from '../../../components/values.tsx'
import styles from './Drawer.module.css'
import type { WorkloadDetail } from './detail.ts'

/** Evidence of Claude use that was linked to this workload. */
export function FindingsTab({ findings }: { readonly findings: WorkloadDetail['findings'] }) {
  if (findings.length === 0)
    return (
      <p className={styles.note}>
        No evidence is linked to this workload yet. Findings come from inventories that mention Claude, and
        from scans.
      </p>
    )
  return (
    <>
      {findings.map((finding) => (
        <section key={finding.id} className={styles.card}>
          <strong>{finding.detail === '' ? formatWord(finding.kind) : finding.detail}</strong>
          <p className={styles.evidence}>
            {finding.path}
            {finding.line === null ? '' : `, line ${finding.line}`}
            {finding.model === '' ? '' : ` · ${finding.model}`}
          </p>
          <p className={styles.note}>
            {formatWord(finding.source)}, {formatWord(finding.use).toLowerCase()},{' '}
            {formatShare(finding.confidence)} sure
            {finding.state === 'linked' ? '' : `, ${finding.state}`}; seen <DateText date={finding.seenOn} />
          </p>
        </section>
      ))}
    </>
  )
}
