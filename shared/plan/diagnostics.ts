import type { Diagnostic } from '#shared/model/problem.ts'

type Subject = Diagnostic['subjects'][number]
type Entry = Pick<Diagnostic, 'severity' | 'message' | 'next'>

const shownSubjects = 25

/** Everything the planner may find wrong with a user's data, by stable id. `{tasks}` is the number of subjects with its noun. */
const planProblems = {
  'plan.check-failed': {
    severity: 'error',
    message:
      'Rules broken in this plan, found by the independent check: {rules}. The fault is the program’s, not your data’s.',
    next: 'Do not rely on this plan; please report it with an export.',
  },
  'plan.cycle': {
    severity: 'error',
    message:
      'Waiting for each other in a circle: {tasks}. The plan leaves out the link from the last to the first.',
    next: 'Remove one of the links of the circle.',
  },
  'plan.zero-capacity': {
    severity: 'error',
    message:
      'Nobody of this team is available from the status date on; its tasks and those after them get no dates.',
    next: 'Give the team people, or assign its tasks to another team.',
  },
  'plan.never-fits': {
    severity: 'error',
    message: 'Without dates, because they fit nowhere within a hundred years: {tasks}.',
    next: 'Check the capacity spans and freezes of their teams, and the tasks before them.',
  },
  'plan.unknown-team': {
    severity: 'error',
    message: 'Assigned to a team that does not exist: {tasks}. They are planned without checking capacity.',
    next: 'Assign an existing team.',
  },
  'plan.date-out-of-range': {
    severity: 'error',
    message: 'Ignored, because more than fifty years from the status date: {dates}.',
    next: 'Correct the year.',
  },
  'plan.no-team': {
    severity: 'warning',
    message: 'Without a team: {tasks}. They are planned, but capacity is not checked for them.',
    next: 'Assign a team; “Generate tasks” assigns by the skills of the teams.',
  },
  'plan.team-too-small': {
    severity: 'warning',
    message:
      'Ask for more people at once than their team ever has: {tasks}. They are planned with all it has and take longer.',
    next: 'Lower the people of the task, or give the team more.',
  },
  'plan.after-the-surge': {
    severity: 'warning',
    message:
      'Ask for more people at once than their team has once its capacity spans are over, and find no place before: {tasks}. They are planned with fewer people and take longer.',
    next: 'Lower the people of the task, or lengthen the span.',
  },
  'plan.pin-before-predecessor': {
    severity: 'warning',
    message:
      'Pinned to a day before what they wait for is finished: {tasks}. They are planned as soon after as possible.',
    next: 'Move the pin, or shorten or remove what comes before.',
  },
  'plan.pin-over-capacity': {
    severity: 'warning',
    message:
      'Pinned to days on which their team has too few people free or a freeze holds: {tasks}. They are planned on the next days that work.',
    next: 'Move the pin, or add capacity on those days.',
  },
  'plan.pin-too-early': {
    severity: 'warning',
    message:
      'Pinned before the first day they may start (status date, plan start or start of the wave): {tasks}. They start as soon as they may.',
    next: 'Move the pin, or record the actual start.',
  },
  'plan.finish-before-start': {
    severity: 'warning',
    message: 'Finished before they started: {tasks}. The plan takes the day they finished for both.',
    next: 'Correct the actual dates.',
  },
  'plan.actual-in-future': {
    severity: 'warning',
    message: 'With an actual date after the status date: {tasks}. The plan takes it as given.',
    next: 'Correct the actual date, or move the status date.',
  },
  'plan.unknown-wave': {
    severity: 'warning',
    message: 'In a wave that does not exist: {workloads}. They start as early as any.',
    next: 'Choose an existing wave.',
  },
  'plan.estimate-order': {
    severity: 'warning',
    message:
      'Estimates not in the order optimistic, likely, pessimistic: {tasks}. The forecast takes them in order.',
    next: 'Correct the estimates.',
  },
  'plan.started-early': {
    severity: 'info',
    message:
      'Started or finished before something they wait for was finished: {tasks}. The plan takes it as it is.',
    next: 'Nothing if that is so; else correct the actual dates or the link.',
  },
  'plan.pin-not-working-day': {
    severity: 'info',
    message: 'Pinned to a day on which nobody works: {tasks}. They start on the next working day.',
    next: 'Move the pin to a working day.',
  },
  'plan.link-outside': {
    severity: 'info',
    message: 'Ignored, because one end is not in the plan: {links}.',
    next: 'Nothing if that workload need not move; else settle its scope.',
  },
} as const satisfies Record<string, Entry>

export type PlanProblem = keyof typeof planProblems

/** A diagnosis from the catalog: lists the first 25 subjects, counts all; `detail` is added to the message. */
export function diagnose(code: PlanProblem, subjects: readonly Subject[], detail = ''): Diagnostic {
  const { severity, message, next } = planProblems[code]
  const counted = message.replace(/\{(\w+)s\}/, (_, noun: string) => counting(subjects.length, noun))
  return {
    code,
    severity,
    message: detail === '' ? counted : `${counted} ${detail}`,
    next,
    subjects: subjects.slice(0, shownSubjects),
  }
}

/** Gathers subjects by problem: one diagnosis per problem, or single ones, in the catalog's order. */
export class DiagnosticCollector {
  readonly #single: Diagnostic[] = []
  readonly #grouped = new Map<PlanProblem, Subject[]>()

  /** Adds a subject to the one diagnosis of this problem. */
  add(code: PlanProblem, entity: string, id: string, label: string): void {
    const subjects = this.#grouped.get(code) ?? []
    subjects.push({ entity, id, label })
    this.#grouped.set(code, subjects)
  }

  /** Adds a diagnosis of its own. */
  report(code: PlanProblem, subjects: readonly Subject[], detail = ''): void {
    this.#single.push(diagnose(code, subjects, detail))
  }

  all(): Diagnostic[] {
    const grouped = [...this.#grouped].map(([code, subjects]) => diagnose(code, subjects))
    const codes = Object.keys(planProblems)
    return [...this.#single, ...grouped].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))
  }
}

function counting(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
