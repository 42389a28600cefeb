// Runs electron/dev/NAME.ts, which needs Node 24 (it runs TypeScript as it is). npm puts the `node@24` of our
// devDependencies first on PATH, whatever the system has; this file, which any Node from 20 on can run, says what to
// do when that Node is missing instead of failing on the first type annotation.
const [name, ...args] = process.argv.slice(2)

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Node 24 is not there (this is ${process.version}). Run: npm ci --ignore-scripts=false`)
  process.exit(1)
}
process.argv.splice(1, process.argv.length, new URL(`${name}.ts`, import.meta.url).pathname, ...args)
await import(`./${name}.ts`)
