const placeholders = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '?',
  'n/a',
  'na',
  'n.a.',
  'none',
  'null',
  '(null)',
  'nil',
  'undefined',
  'tbd',
  'tba',
  'unknown',
  'not applicable',
  'not available',
  'not known',
])

/** True for a cell that says nothing: empty, or a placeholder such as "N/A", "TBD" or "-". Unknown, never "no". */
export function isBlank(text: string): boolean {
  return text.length < 20 && placeholders.has(text.trim().toLowerCase())
}
