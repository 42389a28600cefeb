import { join } from 'node:path'
import { scan } from '#electron/discover/scan.ts'
import type { Found } from '#shared/discovery/found.ts'
import { groupBy } from '#shared/discovery/groupBy.ts'
import type { Label, LabelledFile } from './readTruth.ts'

export interface Miss {
  readonly file: string
  readonly label: Label
  readonly said: string
  readonly why: string
}

export interface Score {
  readonly files: number
  readonly precision: number
  readonly recall: number
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  /** Every file whose use differs from its label, also where both mean "not in use". */
  readonly differences: readonly Miss[]
}

const order = ['runtime', 'manifest', 'possible', 'test', 'doc', 'mention'] as const
const inUse = (label: string) => label === 'runtime' || label === 'manifest'

/** Scans an unpacked truth set and compares, file by file: precision and recall of "in use" (runtime or manifest). */
export async function scoreTruth(files: readonly LabelledFile[], folder: string): Promise<Score> {
  const { findings } = await scan(
    [folder],
    { ignoreFiles: true, archives: false },
    { progress: () => undefined, cancelled: () => false },
  )
  const byPath = groupBy(findings, ({ path }) => path)
  let truePositives = 0
  let falsePositives = 0
  let falseNegatives = 0
  const differences: Miss[] = []
  for (const { repository, path, label } of files) {
    const found = byPath.get(join(folder, repository, path)) ?? []
    const said = saidOf(found)
    if (inUse(said) && inUse(label)) truePositives += 1
    else if (inUse(said)) falsePositives += 1
    else if (inUse(label)) falseNegatives += 1
    if (said !== label && !(label === 'none' && said === 'mention')) {
      const why = found.map(({ rule, detail }) => `${rule}: ${detail}`).join(' | ')
      differences.push({ file: `${repository}/${path}`, label, said, why })
    }
  }
  return {
    files: files.length,
    precision: truePositives / Math.max(1, truePositives + falsePositives),
    recall: truePositives / Math.max(1, truePositives + falseNegatives),
    truePositives,
    falsePositives,
    falseNegatives,
    differences,
  }
}

/** The strongest use among a file's findings. */
function saidOf(found: readonly Found[]): string {
  return order.find((use) => found.some((one) => one.use === use)) ?? 'none'
}
