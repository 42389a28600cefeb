import { planProgram } from '#shared/plan/plan.ts'
import { makeProgram } from './planProgramInput.ts'
const input = makeProgram({ workloads: 10000, teams: 40, seed: 1, weeks: 24 })
const t = performance.now()
planProgram(input, { seed: 1, stop: () => false })
console.log(performance.now() - t)
