import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Makes `target` by filling a temporary sibling and renaming it, so that an interrupted run leaves nothing that
 * looks finished. When another process was quicker, its result stays. Errors of `fill` pass through.
 */
export async function buildFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return
  await mkdir(dirname(target), { recursive: true })
  const temporary = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await fill(temporary)
    await renameUnlessThere(temporary, target)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function renameUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    // Losing the race to another process is success: the folder there was finished the same way.
    if (!existsSync(to)) throw error
  }
}
