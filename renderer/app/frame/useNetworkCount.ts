import { useEffect, useState } from 'react'
import { call } from '../bridge.ts'

const EVERY_MS = 15_000

/** Network requests that got out since start, as the host counted them; undefined before the first answer. */
export function useNetworkCount(): number | undefined {
  const [count, setCount] = useState<number>()
  useEffect(() => {
    // A missed reading is no news: the next one comes in seconds.
    const read = () =>
      void call('app.info', {}).then(
        (info) => setCount(info.networkAllowed),
        () => undefined,
      )
    read()
    const timer = setInterval(read, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return count
}
