import { daysBetween } from '#shared/catalog/age.ts'
import { factDates } from '#shared/catalog/factDates.ts'
import type { assessChannels } from '#shared/contract/channels/assess.ts'
import type { Handlers } from '../context.ts'
import { readQuestions } from '../derive/assessQuestions.ts'
import { countDerived, describeWorkload, readRanking } from '../derive/assessReads.ts'
import { readSummary } from '../derive/assessSummary.ts'
import { currentCatalog } from '../derive/currentCatalog.ts'
import { decide } from '../derive/decide.ts'
import { importCatalog } from '../derive/importCatalog.ts'

/** The catalog, and the assessment of workloads against it. */
export const assessHandlers: Handlers<keyof typeof assessChannels> = {
  'catalog.get': ({ db, asOf }) => {
    const { catalog, origin } = currentCatalog(db)
    const { oldest, newest } = factDates(catalog.entries)
    return {
      version: catalog.version,
      asOf: catalog.asOf,
      ageDays: daysBetween(catalog.asOf, asOf()),
      origin,
      source: catalog.source,
      factsFrom: oldest,
      factsTo: newest,
      alternatives: catalog.entries,
    }
  },
  'catalog.import': (context, { path, allowOlder }) => importCatalog(context, path, allowOlder ?? false),
  'assess.run': async (context) => {
    const started = performance.now()
    await context.ensureDerived('assess')
    return { workloads: countDerived(context.db), ms: Math.round(performance.now() - started) }
  },
  'assess.workload': async (context, { workloadId }) => {
    await context.ensureDerived('scope')
    return describeWorkload(context.db, context.asOf(), workloadId)
  },
  'assess.ranked': async (context, { workloadId }) => {
    await context.ensureDerived('assess')
    return { workloads: readRanking(context.db, context.asOf(), workloadId ?? null) }
  },
  'assess.summary': async (context) => {
    await context.ensureDerived('assess')
    return readSummary(context.db, context.asOf())
  },
  'assess.questions': async (context) => {
    await context.ensureDerived('assess')
    return readQuestions(context.db, context.asOf())
  },
  'assess.decide': async (context, input) => {
    await context.ensureDerived('scope')
    return decide(context, input)
  },
}
