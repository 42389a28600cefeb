import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asCommand } from './lib/asCommand.ts'
import { projectFolder } from './lib/projectFolder.ts'

/** `npm run truth`: precision and recall of the code scan on the labelled repositories of test/truth. */
await asCommand(async () => {
  const { readTruth, unpackTruth } = await import(join(projectFolder, 'test/truth/readTruth.ts'))
  const { scoreTruth } = await import(join(projectFolder, 'test/truth/score.ts'))
  const folder = mkdtempSync(join(tmpdir(), 'offramp-truth-'))
  try {
    const files = readTruth()
    unpackTruth(files, folder)
    const score = await scoreTruth(files, folder)
    if (process.argv.includes('--json')) console.log(JSON.stringify(score))
    else {
      for (const { file, label, said, why } of score.differences)
        console.log(`${file}: is ${label}, found ${said}${why === '' ? '' : ` (${why})`}`)
      console.log(
        `${score.files} files: precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)} of runtime and manifest files ` +
          `(${score.truePositives} right, ${score.falsePositives} wrong, ${score.falseNegatives} missed)`,
      )
    }
    return score.precision >= 0.98 && score.recall >= 0.98 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
