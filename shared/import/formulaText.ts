import { neutralise } from '#shared/report/neutralise.ts'

/**
 * Undoes `neutralise`: a leading apostrophe in front of what would start a formula is taken off. Every text file is
 * read so, which makes "written by us, read by us" an identity for all text that an import can hold.
 */
export function restoreFormulaText(text: string): string {
  if (!text.startsWith("'")) return text
  const bare = text.slice(1)
  return neutralise(bare) === text ? bare : text
}
