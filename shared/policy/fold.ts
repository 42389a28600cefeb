/** A character that is in no word: neither a digit nor a letter (lower case, accented letters included). */
export const betweenWords = /[^a-z0-9\u00df-\uffff]/

const gaps = new RegExp(`${betweenWords.source}+`, 'g')

/**
 * Text as rules compare it: lower case, every run of other characters one space, a space at both ends,
 * so that a phrase found with its spaces is found as whole words.
 */
export function fold(text: string): string {
  return ` ${text.toLowerCase().replace(gaps, ' ').trim()} `
}
