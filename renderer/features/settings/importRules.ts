import { call } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'

/** Takes over the rules of a file that the person chose. */
export async function importRules(file: File | null): Promise<void> {
  if (file === null) return
  const text = await file.text()
  await runCommand(() => call('scope.importRules', { text }), `Took over the rules of ${file.name}.`)
}
