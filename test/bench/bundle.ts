import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFolder } from '../../electron/dev/lib/projectFolder.ts'
import { report } from './support/report.ts'
import { round } from './support/stats.ts'

// What the window must read before its first screen: the scripts that index.html names and what they import at once,
// and with them the chunk of the screen itself. Lazy screens are not in it.
const goalKb = 600
const assets = join(projectFolder, 'out/renderer/assets')
const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
const page = readFileSync(join(projectFolder, 'out/renderer/index.html'), 'utf8')

const entry = closure(named(page))
const screens = files
  .filter((name) => /^\w+Screen-/.test(name))
  .map((name) => {
    const own = closure([name]).filter((file) => !entry.includes(file))
    return {
      screen: name.replace(/Screen-.*/, ''),
      kb: kilobytes(own),
      withEntryKb: kilobytes([...entry, ...own]),
    }
  })
  .sort((a, b) => b.kb - a.kb)
const firstScreens = screens.filter(({ screen }) => screen === 'Start' || screen === 'Overview')
const firstKb = Math.max(...firstScreens.map(({ withEntryKb }) => withEntryKb))

report('bundle', {
  what: 'JavaScript of the first screen, gzipped, in kB (1,000 bytes)',
  entryKb: kilobytes(entry),
  firstScreenKb: firstKb,
  goalKb,
  ratio: round(firstKb / goalKb, 2),
  met: firstKb < goalKb,
  allKb: kilobytes(files),
  screens,
})

/** Names of asset files that a text mentions. */
function named(text: string): readonly string[] {
  return files.filter((name) => text.includes(name))
}

/** The files and everything they import statically. */
function closure(start: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const next of staticImports(readFileSync(join(assets, name), 'utf8'))) visit(next)
  }
  start.forEach(visit)
  return [...found]
}

/** `import … from"./x.js"` and `import"./x.js"`, but not `import("./x.js")`. */
function staticImports(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport|\bexport\s*\*\s*from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => files.includes(name))
}

function kilobytes(names: readonly string[]): number {
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
    0,
  )
  return round(bytes / 1000)
}
