const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML and SVG, also inside quoted attributes; control characters become spaces. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : ' '))
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
