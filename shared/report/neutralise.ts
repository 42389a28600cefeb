const dangerous = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/**
 * A cell's text made harmless for spreadsheets: what would start a formula gets a leading apostrophe, unless it is a
 * plain number (OWASP, "CSV injection").
 */
export function neutralise(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text
}
