import type { Diagnostic } from '#shared/model/problem.ts'
import { dayInWords } from './day.ts'
import { readyAfter, type Schedule } from './decode.ts'
import { DiagnosticCollector } from './diagnostics.ts'
import { type Model, none } from './model.ts'
import { startDay } from './score.ts'

/** Pins that the plan does not keep, and why: what they wait for comes later, or their days are taken. */
export interface BrokenPins {
  readonly ids: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the pinned tasks that are not where they are pinned; one diagnosis for each of the two causes. */
export function brokenPins(model: Model, schedule: Schedule): BrokenPins {
  const found = new DiagnosticCollector()
  const ids = new Set<string>()
  for (const t of model.order) {
    const pin = model.tasks.pin[t] ?? -1
    const start = schedule.start[t] ?? -1
    if (pin < 0 || start < 0 || start === pin) continue
    const id = model.tasks.ids[t] ?? ''
    const pinned = model.dayOf[(model.dayStart[model.tasks.calendar[t] ?? 0] ?? 0) + pin] ?? none
    const planned = startDay(model, schedule, t)
    const label = `${model.tasks.names[t] ?? ''}: pinned to ${dayInWords(pinned)}, planned for ${dayInWords(planned)}`
    const isLinked = readyDay(model, schedule, t) > pin
    found.add(isLinked ? 'plan.pin-before-predecessor' : 'plan.pin-over-capacity', 'task', id, label)
    ids.add(id)
  }
  return { ids, diagnostics: found.all() }
}

function readyDay(model: Model, { finish }: Schedule, t: number): number {
  const { preds } = model
  let ready = model.tasks.release[t] ?? 0
  for (let a = preds.first[t] ?? 0; a < (preds.first[t + 1] ?? 0); a++) {
    const day = readyAfter(model, preds.task[a] ?? 0, t, finish) + (preds.lag[a] ?? 0)
    ready = Math.max(ready, day)
  }
  return ready
}
