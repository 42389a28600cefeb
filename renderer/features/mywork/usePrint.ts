import { useCallback, useEffect, useState } from 'react'
import { call } from '../../app/bridge.ts'
import { notifyProblem } from '../../app/notify.tsx'

/** Prints with the whole list in the page: `printing` is true while it must be. */
export function usePrint() {
  const [printing, setPrinting] = useState(false)
  const print = useCallback(() => setPrinting(true), [])
  useEffect(() => {
    if (!printing) return
    const frame = requestAnimationFrame(() => {
      call('page.print', {})
        .catch(notifyProblem)
        .finally(() => setPrinting(false))
    })
    return () => cancelAnimationFrame(frame)
  }, [printing])
  return { printing, print }
}
