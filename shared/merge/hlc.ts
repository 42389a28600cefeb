/** A hybrid logical clock (Kulkarni et al. 2014) as text: `<ms, 15 digits>:<counter, 6 hex>:<device>`; sorts in causal order. */
export interface Hlc {
  readonly ms: number
  readonly counter: number
  readonly device: string
}

/** Writes a clock so that text order equals clock order. */
export function formatHlc(clock: Hlc): string {
  return `${String(clock.ms).padStart(15, '0')}:${clock.counter.toString(16).padStart(6, '0')}:${clock.device}`
}

/** Reads a clock, or null when the text is none. */
export function parseHlc(text: string): Hlc | null {
  const match = /^(\d{15}):([0-9a-f]{6}):([\w.-]{1,64})$/.exec(text)
  const [, ms, counter, device] = match ?? []
  if (ms === undefined || counter === undefined || device === undefined) return null
  return { ms: Number(ms), counter: Number.parseInt(counter, 16), device }
}

/** The next local clock: never behind `last`, even when the machine's clock runs backwards. */
export function tick(last: Hlc | null, nowMs: number, device: string): Hlc {
  if (last === null || nowMs > last.ms) return { ms: nowMs, counter: 0, device }
  return { ms: last.ms, counter: last.counter + 1, device }
}
