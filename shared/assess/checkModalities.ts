import type { Alternative } from '../catalog/alternative.ts'
import type { Modality } from '../catalog/factSchemas.ts'
import { knownFact } from '../catalog/knownFact.ts'
import { barrier, type Check, gap, met, unknown } from './check.ts'

const extractText = 'Extract the text with Amazon Textract or your own parser before prompting.'

/**
 * All needed modalities at once. A missing one is a barrier, except documents: text can be taken out of them first.
 * Makers' lists often leave documents out, so a list without them says nothing; `documentInput` does.
 */
export function checkModalities(
  side: 'input' | 'output',
  needed: readonly Modality[],
  entry: Alternative,
): Check {
  const list = knownFact(entry, side === 'input' ? 'inputModalities' : 'outputModalities')
  const document = knownFact(entry, 'documentInput')
  const plain = side === 'input' ? needed.filter((name) => name !== 'document') : needed
  const wantsDocuments = plain.length < needed.length
  const verb = side === 'input' ? 'accept' : 'produce'
  const known = list.value
  const missing = known === null ? [] : plain.filter((name) => !known.includes(name))
  if (missing.length > 0 && known !== null)
    return barrier(`It ${verb}s ${known.join(', ') || 'nothing recorded'}; not ${missing.join(', ')}.`, list)
  if (wantsDocuments && document.value === false)
    return gap('It takes no documents as such.', extractText, document)
  if (known === null) return unknown(`What it ${verb}s is not recorded.`, list)
  if (wantsDocuments && document.value === null)
    return unknown('Whether it takes documents as such is not recorded.', document)
  return met(
    `It ${verb}s ${[...known, ...(wantsDocuments && !known.includes('document') ? ['document'] : [])].join(', ')}.`,
    list,
  )
}
