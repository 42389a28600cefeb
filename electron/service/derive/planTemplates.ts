import { ExpectedError } from '#shared/model/problem.ts'
import { type Template, type TemplateName, template, templateFile } from '#shared/plan/template.ts'
import shipped from '../../../assets/plan/templates.json' with { type: 'json' }
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'

/** The task templates in force: the shipped ones, replaced by those of the workspace. Throws ExpectedError on a bad one. */
export function currentTemplates(db: ReadableDb): ReadonlyMap<TemplateName, Template> {
  const templates = new Map(templateFile.parse(shipped).templates.map((entry) => [entry.for, entry]))
  for (const { id, definition } of rowsOf(db, 'taskTemplate')) {
    const parsed = template.safeParse(definition)
    if (!parsed.success || parsed.data.for !== id) {
      const issue = parsed.success
        ? 'it is for another kind'
        : (parsed.error.issues[0]?.message ?? 'not valid')
      throw new ExpectedError(
        'bad-template',
        `The task template "${id}" of this workspace can't be used: ${issue}.`,
        'Correct or delete it; then the shipped template is used.',
      )
    }
    templates.set(parsed.data.for, parsed.data)
  }
  return templates
}
