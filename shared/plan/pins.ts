import type { Diagnostic } from '#shared/model/problem.ts'
import { dayInWords } from './day.ts'
import { readyAfter, type Schedule } from './decode.ts'
import { diagnose } from './diagnostics.ts'
import { type Model, none } from './model.ts'
import { startDay } from './score.ts'

/** One diagnosis per pinned task that is not where it is pinned: its predecessors come later, or its days are taken. */
export function brokenPins(model: Model, schedule: Schedule): readonly Diagnostic[] {
  return Array.from(model.pinned).flatMap((t) => {
    const pin = model.tasks.pin[t] ?? 0
    const start = schedule.start[t] ?? -1
    if (start < 0 || start === pin) return []
    const pinned = model.dayOf[(model.dayStart[model.tasks.calendar[t] ?? 0] ?? 0) + pin] ?? none
    const subject = { entity: 'task', id: model.tasks.ids[t] ?? '', label: model.tasks.names[t] ?? '' }
    const late = readyDay(model, schedule, t) > pin
    const planned = dayInWords(startDay(model, schedule, t))
    return [
      diagnose(
        late ? 'plan.pin-before-predecessor' : 'plan.pin-over-capacity',
        [subject],
        `(“${subject.label}”: pinned to ${dayInWords(pinned)}, planned for ${planned})`,
      ),
    ]
  })
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
