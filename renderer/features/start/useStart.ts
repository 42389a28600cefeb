import { useCallback, useEffect, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../../app/bridge.ts'
import { notifyProblem } from '../../app/notify.tsx'
import { useOpenProblem } from '../../app/openPath.ts'

/** Recent workspaces, and why the last one did not open. */
export function useStart() {
  const [recent, setRecent] = useState<Output<'app.recent'>>([])
  const [problem, setProblem] = useState<Output<'app.startProblem'>>(null)
  const load = useCallback(() => void call('app.recent', {}).then(setRecent, notifyProblem), [])
  useEffect(() => {
    load()
    void call('app.startProblem', {}).then(setProblem, notifyProblem)
  }, [load])
  const forget = useCallback(
    (path: string) => void call('app.forgetRecent', { path }).then(load, notifyProblem),
    [load],
  )
  const failed = useOpenProblem((state) => state.failed)
  return { recent, problem: failed ?? problem, forget }
}
