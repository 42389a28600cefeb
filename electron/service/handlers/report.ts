import { computeStatus } from '#shared/progress/computeStatus.ts'
import { buildBriefing } from '#shared/report/buildBriefing.ts'
import { buildOverview } from '#shared/report/buildOverview.ts'
import type { Handlers, ServiceContext } from '../context.ts'
import { readProgressFacts, readReportFacts } from '../read/reportFacts.ts'

/** Status, overview, briefing and exports; each brings the derived data up to date first. */
export const reportHandlers: Handlers<'status.get' | 'overview.get' | 'briefing.get' | 'export.run'> = {
  'status.get': async (context) => {
    await context.ensureDerived('plan')
    return computeStatus(readProgressFacts(context.db, context.asOf()))
  },
  'overview.get': async (context) => buildOverview(await currentFacts(context)),
  'briefing.get': async (context) => buildBriefing(await currentFacts(context)),
  'export.run': async (context, { jobId, ...input }) => {
    await context.ensureDerived('plan')
    return context.jobs.run(
      'export',
      { ...input, path: context.path, asOf: context.asOf() },
      { jobId, label: `Export ${input.kind}` },
    )
  },
}

async function currentFacts(context: ServiceContext) {
  await context.ensureDerived('plan')
  return readReportFacts(context.db, context.asOf())
}
