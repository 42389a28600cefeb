import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../electron/dev/lib/projectFolder.ts'

const read = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'))

test('npm ci will not try to compile better-sqlite3 (mend with: npm run lock)', () => {
  expect(read('package-lock.json').packages['node_modules/better-sqlite3'].gypfile).toBe(false)
  expect(read('package.json').allowScripts).toMatchObject({ 'better-sqlite3': false, node: true })
})

test('all versions are exact, and every platform package of the lock can be installed', () => {
  const { dependencies, devDependencies } = read('package.json')
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/)
  const { packages } = read('package-lock.json')
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const { optionalDependencies } = packages['node_modules/@biomejs/biome']
  for (const name of Object.keys(optionalDependencies)) expect(names).toContain(name)
})
