/** What a data file is, recognised from its first characters; `layout` says how its records stand in it. */
export type DataShape =
  | { readonly kind: 'bedrock-log'; readonly layout: 'lines' | 'array' | 'pretty' }
  | { readonly kind: 'cloudtrail'; readonly layout: 'records' | 'lookup' | 'lines' | 'array' }
  | { readonly kind: 'cloudtrail-csv'; readonly header: readonly string[] }
  | { readonly kind: 'cur' | 'focus'; readonly header: readonly string[]; readonly delimiter: string }
  | { readonly kind: 'cost-explorer' }
  | { readonly kind: 'cyclonedx' }
  | { readonly kind: 'parquet' }
  /** JSON of another kind, or no JSON at all. */
  | { readonly kind: 'other' }

/** Recognises a data file by its front (up to 64 KB of text, unpacked). */
export function dataShape(name: string, front: string): DataShape {
  if (front.startsWith('PAR1')) return { kind: 'parquet' }
  const text = front.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('{') || text.startsWith('[')) return jsonShape(text)
  if (/"bomFormat"\s*:\s*"CycloneDX"|xmlns="http:\/\/cyclonedx\.org\/schema\/bom/.test(text))
    return { kind: 'cyclonedx' }
  return /\.(?:csv|tsv|txt)(?:\.gz)?$|^[^.]*$/i.test(name) ? tableShape(text) : { kind: 'other' }
}

function jsonShape(text: string): DataShape {
  if (/^\{[^{}[\]]*"bomFormat"\s*:\s*"CycloneDX"/.test(text)) return { kind: 'cyclonedx' }
  if (
    /^\{\s*"Records"\s*:\s*\[/.test(text) &&
    (/"eventSource"|"eventVersion"/.test(text) || /^\{\s*"Records"\s*:\s*\[\s*\]/.test(text))
  )
    return { kind: 'cloudtrail', layout: 'records' }
  if (/^\{\s*"Events"\s*:\s*\[/.test(text) && /"CloudTrailEvent"/.test(text))
    return { kind: 'cloudtrail', layout: 'lookup' }
  const layout = text.startsWith('[') ? 'array' : 'lines'
  if (isInvocation(text)) {
    if (layout === 'array') return { kind: 'bedrock-log', layout }
    return {
      kind: 'bedrock-log',
      layout: /^\{[^\n]*\}\s*(?:\n|$)/.test(text) || !text.includes('\n') ? 'lines' : 'pretty',
    }
  }
  if (/"eventSource"\s*:\s*"[\w.-]+\.amazonaws\.com"/.test(text) && /"eventName"\s*:/.test(text))
    return { kind: 'cloudtrail', layout }
  return { kind: 'other' }
}

function isInvocation(text: string): boolean {
  return (
    /"schemaType"\s*:\s*"ModelInvocationLog"/.test(text) ||
    (/"modelId"\s*:/.test(text) && /"inputContentType"\s*:/.test(text) && /"accountId"\s*:/.test(text))
  )
}

function tableShape(text: string): DataShape {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = line.split('\t').length > line.split(',').length ? '\t' : ','
  const header = splitHeader(line, delimiter)
  const plain = new Set(header.map(squash))
  const has = (...names: string[]) => names.every((name) => plain.has(name))
  if (has('lineitemusagetype') && (plain.has('lineitemunblendedcost') || plain.has('lineitemblendedcost')))
    return { kind: 'cur', header, delimiter }
  if (has('billedcost', 'servicename') || has('effectivecost', 'servicename'))
    return { kind: 'focus', header, delimiter }
  if (has('eventsource', 'eventname')) return { kind: 'cloudtrail-csv', header }
  if (
    /^"?(?:Service|Usage type|Linked account|Month|Date|Region)"?,/i.test(line) &&
    /\(\$\)|\$|total cost|\d{4}-\d\d-\d\d/i.test(line)
  )
    return { kind: 'cost-explorer' }
  return { kind: 'other' }
}

/** A column's name without case and punctuation: `lineItem/UsageType` and `line_item_usage_type` are the same. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The cells of a CSV header line. */
export function splitHeader(line: string, delimiter: string): string[] {
  const cells: string[] = []
  const pattern =
    delimiter === '\t' ? /(?:"((?:[^"]|"")*)"|([^\t]*))(?:\t|$)/g : /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g
  for (const match of line.matchAll(pattern)) {
    if (match.index >= line.length && !line.endsWith(delimiter)) break
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match.index + match[0].length >= line.length && !match[0].endsWith(delimiter)) break
  }
  return cells
}
