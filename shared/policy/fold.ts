/**
 * Text as rules compare it: lower case, every run of other characters one space, a space at both ends,
 * so that a phrase found with its spaces is found as whole words.
 */
export function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9\u00df-\uffff]+/g, ' ')
    .trim()} `
}
