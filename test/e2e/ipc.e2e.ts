import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { z } from 'zod'
import { type ChannelName, contract } from '#shared/contract/contract.ts'
import { callIn } from './support/call.ts'
import { expect, test } from './support/test.ts'

const batchSize = 50
const batches = 40
const names = Object.keys(contract) as ChannelName[] // the contract's own keys

/** The property names a channel takes, so that generated inputs come close to what it expects. */
function keysOf(name: ChannelName): readonly string[] {
  const { properties } = z.toJSONSchema(contract[name].input, { unrepresentable: 'any', io: 'input' })
  return Object.keys(properties ?? {})
}

/** Values of every kind, and some that look right. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    10n,
    new Date(0),
    null,
    '',
    'w-1',
    [],
    {},
  ),
  fc.constantFrom('workload', 'scope', 'csv', '2026-03-16', '9999-99-99', 'in', true, 1, -1, 2 ** 53),
  fc.array(fc.string(), { maxLength: 3 }),
)

/** A path that stays in the test's folder. */
const pathIn = (folder: string) =>
  fc.string({ maxLength: 20 }).map((text) => join(folder, text.replaceAll(/[/\\\0]|\.\./g, '_')))

function inputFor(name: ChannelName, folder: string): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    keysOf(name).map((key) => [key, /path|out|backup/i.test(key) ? fc.oneof(pathIn(folder), value) : value]),
  )
  const isPath = (input: unknown) => typeof input === 'string' && !input.startsWith(folder)
  return fc
    .oneof(fc.record(model, { requiredKeys: [] }), fc.record(model), value)
    .filter(
      (input) =>
        !keysOf(name).some((key) => /path|out|backup/i.test(key) && isPath(Reflect.get(Object(input), key))),
    )
}

const someName = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'workspace',
    'offramp:call',
    null,
    7,
    {},
    [],
  ),
)

test('every channel answers 2,000 generated inputs with an envelope, and none is a bug', async ({
  launch,
}) => {
  const { page, app, folder } = await launch()
  const inside = join(folder, 'fuzz')
  mkdirSync(inside)
  await app.evaluate(({ dialog, shell, BrowserWindow }) => {
    // What would open windows of the system's own.
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    shell.showItemInFolder = () => undefined
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.print = () => undefined
  })
  const sample = join(folder, 'sample.offramp')
  await callIn(page, 'workspace.createSample', { path: sample })
  const known = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), inputFor(name, inside)))
  const calls = fc.array(known, { minLength: batchSize, maxLength: batchSize })
  await fc.assert(
    fc.asyncProperty(calls, async (batch) => {
      expect(await answers(batch)).toEqual([])
    }),
    { numRuns: batches, seed: 20260316, endOnFailure: true },
  )
  await callIn(page, 'workspace.open', { path: sample })
  expect(await callIn(page, 'workspace.verify', {})).toMatchObject({ ok: true })

  /** The calls of a batch that were not answered as they should. */
  async function answers(batch: readonly (readonly [unknown, unknown])[]): Promise<readonly unknown[]> {
    await callIn(page, 'workspace.open', { path: sample })
    return page.evaluate(wronglyAnswered, batch)
  }
})

interface RawAnswer {
  readonly ok?: unknown
  readonly value?: unknown
  readonly error?: { readonly code?: unknown; readonly message?: unknown; readonly next?: unknown }
  readonly threw?: string
}

/** Runs in the window: makes each call and gives those whose answer is no envelope, or tells of a bug. */
async function wronglyAnswered(calls: readonly (readonly [unknown, unknown])[]): Promise<readonly unknown[]> {
  const { offramp } = window as unknown as {
    readonly offramp: { readonly call: (name: unknown, input: unknown) => Promise<Uint8Array> }
  } // the bridge without its types: wrong calls are the point
  const isText = (text: unknown) => typeof text === 'string' && text !== ''
  const isRight = ({ ok, error, ...rest }: RawAnswer) =>
    ok === true
      ? 'value' in rest
      : ok === false && [error?.code, error?.message, error?.next].every(isText) && error?.code !== 'bug'
  const wrong: unknown[] = []
  for (const [name, input] of calls) {
    const answer = await offramp
      .call(name, input)
      .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
      .catch((cause: unknown) => ({ threw: String(cause) }))
    if (!isRight(answer)) wrong.push({ name, input, answer: JSON.stringify(answer).slice(0, 800) })
  }
  return wrong
}

/** Runs in the window: a call without the types that keep wrong ones out. */
function rawCall([name, input]: readonly unknown[]): Promise<unknown> {
  const { offramp } = window as unknown as {
    readonly offramp: { readonly call: (name: unknown, input: unknown) => Promise<Uint8Array> }
  } // see above
  return offramp.call(name, input).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
}

test('names that are no channel are refused', async ({ launch }) => {
  const { page } = await launch()
  await fc.assert(
    fc.asyncProperty(someName, value, async (name, input) => {
      const answer = await page.evaluate(rawCall, [name, input] as readonly unknown[])
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-channel' } })
    }),
    { numRuns: 100, seed: 7 },
  )
})
