import { useState } from 'react'
import { call, toProblem } from '../../app/bridge.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { type JobEvent, newJobId, useJob } from '../../stores/jobStore.ts'
import type { ExportScope } from './exportScope.ts'
import { type ExportKind, reportKinds } from './reportKinds.ts'

/** What was exported last, remembered on this device. */
export interface LastExport {
  readonly [key: string]: string | number
  readonly file: string
  readonly bytes: number
  readonly rows: number
  readonly at: string
}

interface Export {
  readonly last: LastExport | null
  readonly running: boolean
  readonly job: JobEvent | undefined
  readonly jobId: string | undefined
  readonly run: (scope: ExportScope) => Promise<void>
}

/** Runs one kind of export: asks where to, follows its job, remembers the result. */
export function useExport(kind: ExportKind): Export {
  const [last, setLast] = useDeviceSetting<LastExport | null>(`reports.last.${kind}`, null)
  const [jobId, setJobId] = useState<string>()
  const job = useJob(jobId)
  const run = async ({ input }: ExportScope) => {
    const id = newJobId()
    try {
      const name = `${reportKinds[kind].file}.${kind}`
      const out = await call('dialog.save', { purpose: 'export', name, extension: kind })
      if (out === null) return
      setJobId(id)
      const result = await call('export.run', { kind, out, jobId: id, ...input })
      setLast({ ...result, at: new Date().toISOString() })
    } catch (error) {
      if (toProblem(error).code === 'cancelled')
        notifyInfo('The export was cancelled.', 'No file was written.')
      else notifyProblem(error)
    } finally {
      setJobId(undefined)
    }
  }
  return { last, running: jobId !== undefined, job, jobId, run }
}
