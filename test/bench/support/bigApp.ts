import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchOfframp, type Offramp } from '../../e2e/support/launch.ts'
import { bigWorkspace } from './bigWorkspace.ts'
import { progress } from './report.ts'

/** The app with the big workspace open (its own copy), at its first screen and at rest. */
export async function openBigApp(count = 10_000): Promise<Offramp> {
  progress(`preparing a workspace of ${count} workloads`)
  const folder = mkdtempSync(join(tmpdir(), 'offramp-big-'))
  const workspace = join(folder, 'big.offramp')
  copyFileSync(await bigWorkspace(count), workspace)
  const offramp = await launchOfframp({ workspace, size: { width: 1440, height: 900 } })
  await offramp.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await atRest(offramp)
  const close = async () => {
    await offramp.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...offramp, close }
}

const restMs = 1_500

/** Waits until nothing is loading or running in the background. */
export async function atRest({ page }: Pick<Offramp, 'page'>): Promise<void> {
  for (let quiet = 0; quiet < restMs; quiet += 100) {
    await page.waitForTimeout(100)
    const busy = await page.locator('[aria-busy="true"], footer [role="progressbar"]').count()
    if (busy > 0) quiet = 0
  }
}
