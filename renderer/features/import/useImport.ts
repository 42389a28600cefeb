import { useCallback, useEffect, useState } from 'react'
import type { ImportPreview, ImportReceipt } from '#shared/contract/channels/import.ts'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../../app/bridge.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'
import { newJobId } from '../../stores/jobStore.ts'

/** What the person chose instead of what was detected. */
export interface ImportChoices {
  readonly sheet?: string
  readonly profile?: string
  readonly encoding?: string
  readonly columns?: Readonly<Record<string, string>>
}

type ImportState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'running'; readonly jobId: string }
  | { readonly kind: 'done'; readonly receipt: ImportReceipt; readonly profileName: string }

export interface ImportSession {
  readonly state: ImportState
  readonly choices: ImportChoices
  /** A new preview is on its way; the old one still shows. */
  readonly busy: boolean
  readonly choose: (choices: ImportChoices) => void
  readonly read: () => void
  readonly run: () => void
}

/** One import from preview to receipt. */
export function useImport(path: string | null): ImportSession {
  const [state, setState] = useState<ImportState>({ kind: 'reading' })
  const [choices, setChoices] = useState<ImportChoices>({})
  const [busy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the retry
  useEffect(() => {
    if (path === null) return
    let current = true
    setBusy(true)
    void call('import.preview', inputOf(path, choices))
      .then(
        (preview) => current && setState({ kind: 'preview', preview }),
        (error) => current && setState({ kind: 'failed', problem: toProblem(error) }),
      )
      .finally(() => current && setBusy(false))
    return () => {
      current = false
    }
  }, [path, choices, attempt])

  const read = useCallback(() => {
    setState({ kind: 'reading' })
    setAttempt((count) => count + 1)
  }, [])

  const run = useCallback(() => {
    if (path === null) return
    const jobId = newJobId()
    const profiles = state.kind === 'preview' ? state.preview.profiles : []
    setState({ kind: 'running', jobId })
    void call('import.run', { ...inputOf(path, choices), jobId }).then(
      (receipt) => setState({ kind: 'done', receipt, profileName: profileName(receipt, profiles) }),
      (error) => {
        if (toProblem(error).code === 'cancelled')
          notifyInfo('The import was cancelled; nothing was changed.')
        else notifyProblem(error)
        read()
      },
    )
  }, [path, choices, read, state])

  return { state, choices, busy, choose: setChoices, read, run }
}

function profileName({ profile }: ImportReceipt, profiles: ImportPreview['profiles']): string {
  return profiles.find(({ id }) => id === profile)?.name ?? profile
}

function inputOf(path: string, { columns, ...rest }: ImportChoices) {
  return { path, ...rest, ...(columns === undefined ? {} : { columns: { ...columns } }) }
}
