import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'

/**
 * Where rejected rows go: the place asked for (never the source or the workspace), else beside the workspace as
 * "NAME.rejected.csv", with a number when that exists, since a person may be correcting an earlier one.
 */
export function rejectedPath(
  source: string,
  workspace: string,
  extension: string,
  asked: string | undefined,
): string {
  if (asked === undefined)
    return freePath(join(dirname(workspace), `${basename(source, extname(source))}.rejected`), extension)
  const path = resolve(asked)
  if (path !== resolve(source) && path !== resolve(workspace)) return path
  throw new ExpectedError(
    'rejected-path',
    `The rejected rows can't go to "${basename(path)}": that is the file being imported or the workspace.`,
    'Name another file.',
  )
}

function freePath(stem: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? '' : `-${count}`}.${extension}`
    if (!existsSync(path)) return path
  }
}
