/** Round values from 0 up to at least `max`, at most six steps. */
export function niceTicks(max: number): readonly number[] {
  if (max <= 0) return [0, 1]
  const rough = max / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough
  const whole = max >= 5 ? Math.max(1, step) : step
  const count = Math.ceil(max / whole - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * whole * 1e6) / 1e6)
}
