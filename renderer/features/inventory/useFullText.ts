import { useEffect, useState } from 'react'
import { call } from '../../app/bridge.ts'

const DELAY_MS = 60

/** Ids that full-text search finds (descriptions and notes too); undefined until it has answered for this text. */
export function useFullText(text: string): ReadonlySet<string> | undefined {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly ids: ReadonlySet<string> }>()
  useEffect(() => {
    if (text === '') return
    let current = true
    const timer = setTimeout(() => {
      // Without full-text search the words still match names, owners and the like, so a failure is no dead end.
      void call('workload.search', { text }).then(
        (ids) => current && setAnswer({ text, ids: new Set(ids) }),
        () => current && setAnswer({ text, ids: new Set() }),
      )
    }, DELAY_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return answer?.text === text ? answer.ids : undefined
}
