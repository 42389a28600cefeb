import { afterEach, beforeEach, expect } from 'vitest'

const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const

/** A test whose code prints is a test with something to say that nobody reads: it fails. */
const printed: string[] = []
const original = { ...console }

beforeEach(() => {
  printed.length = 0
  for (const method of METHODS) {
    console[method] = (...values: readonly unknown[]) => {
      printed.push(`console.${method}: ${values.map(String).join(' ')}`)
    }
  }
})

afterEach(() => {
  Object.assign(console, original)
  expect(printed, 'console output').toEqual([])
})
