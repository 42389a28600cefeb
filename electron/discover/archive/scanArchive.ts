import { basename, join } from 'node:path'
import { devToolFinding } from '#shared/discovery/devTool.ts'
import type { Found, Skipped } from '#shared/discovery/found.ts'
import { judgeFile } from '#shared/discovery/judgeFile.ts'
import { hitPattern } from '#shared/discovery/rules.ts'
import { decodeSource } from '../readSource.ts'
import { codeFinding, digest, type TreeFindings } from '../scanTree.ts'
import type { Watch } from '../watch.ts'
import { readTarGz } from './readTarGz.ts'
import { readZip } from './readZip.ts'

const zip = /\.(?:zip|jar|war|ear|whl|nupkg|vsix)$/i
const tar = /\.(?:tar\.gz|tgz)$/i

/** True for a path that is read as an archive when archives are asked for. */
export function isArchive(path: string): boolean {
  return zip.test(path) || tar.test(path)
}

/** Judges the files inside an archive as those of a folder; a file is named `ARCHIVE!/path`. Archives in archives are left unread. */
export async function scanArchive(root: string, path: string, watch: Watch): Promise<TreeFindings> {
  const whole = join(root, path)
  const findings: Found[] = []
  const skipped: Skipped[] = []
  try {
    for await (const { name, bytes, reason } of zip.test(path) ? readZip(whole) : readTarGz(whole)) {
      watch.check()
      const inner = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
      if (bytes === null) skipped.push({ path: `${whole}!/${inner}`, reason })
      else findings.push(...judged(whole, inner, bytes))
    }
  } catch (cause) {
    watch.check()
    skipped.push({
      path: whole,
      reason: `The archive was not read to its end: ${cause instanceof Error ? cause.message : 'damaged'}.`,
    })
  }
  return { findings, skipped }
}

function judged(archive: string, name: string, bytes: Buffer): Found[] {
  const place = { place: basename(archive), within: name }
  const found = (one: Parameters<typeof codeFinding>[2]) => ({
    ...codeFinding('', name, one, place),
    path: `${archive}!/${name}`,
  })
  const tool = devToolFinding(name)
  if (bytes.subarray(0, 8_000).includes(0)) return tool === null ? [] : [found(tool)]
  const text = decodeSource(bytes)
  if (text.search(hitPattern) < 0) return tool === null ? [] : [found(tool)]
  return judgeFile({ path: name, text, digest }).map(found)
}
