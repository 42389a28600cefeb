import { createWriteStream } from 'node:fs'
import { ask, createService } from '#electron/service/service.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import { create, type Mutation, set } from '#shared/model/change.ts'

// A process that writes until it is killed. It acknowledges each operation on stdout only after it was applied.
const [path = '', from = '0'] = process.argv.slice(2)
const service = createService({
  author: () => 'writer',
  device: 'device-k',
  now: () => new Date(),
  jobs: inlineRunner(() => undefined),
  emit: () => undefined,
  asOf: '2026-03-16',
  autoDerive: false,
  reportBug: (_operation, cause) => {
    throw cause
  },
})
await ask(service, 'workspace.open', { path })
// A synchronous descriptor: an acknowledgement is out before the next write begins.
const out = createWriteStream('', { fd: 1 })

for (let n = Number(from); ; n += 1) {
  const batch: Mutation[] = Array.from({ length: 1 + (n % 5) }, (_, i) =>
    create('workload', `w-${n}-${i}`, { name: `Workload ${n}.${i}`, description: 'x'.repeat(n % 4_000) }),
  )
  if (n > 0) batch.push(set('workload', `w-${n}-0`, { owner: `owner ${n}` }))
  await ask(service, 'changes.apply', { label: `Batch ${n}`, mutations: batch })
  await new Promise<void>((resolve, reject) =>
    out.write(`${n}\n`, (cause) => (cause ? reject(cause) : resolve())),
  )
}
