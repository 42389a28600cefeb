import { useState } from 'react'

/** The last value that was there, so that walking through a list doesn't flash a skeleton between two answers. */
export function useHeld<T>(value: T | undefined): T | undefined {
  const [held, setHeld] = useState(value)
  if (value !== undefined && value !== held) setHeld(value)
  return value ?? held
}
