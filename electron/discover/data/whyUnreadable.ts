/** An engine's or the system's message as a reason for people: without SQL, without the file's own content. */
export function whyUnreadable(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/gzip|inflate|GZIP|unexpected end|decompress|Input is not a GZIP|Failed to decode/i.test(message))
    return 'The gzip file is damaged or cut off.'
  if (/maximum_object_size|exceeded/i.test(message))
    return 'A record in it is larger than 16 MB; nothing of the file was read.'
  if (/Malformed JSON|JSON transform error|Invalid Input Error: Malformed|JSON/i.test(message))
    return 'It is not valid JSON, or not of the form it seems to have.'
  if (/parquet|magic bytes/i.test(message)) return 'The Parquet file is damaged.'
  if (/not a bill/.test(message)) return 'A table, but not a bill that Offramp knows.'
  if (/Maximum line size/i.test(message)) return 'A line in it is longer than a bill’s can be.'
  if (/memory|Out of Memory/i.test(message)) return 'It needs more memory than Offramp allows itself.'
  if (/utf-?8|unicode/i.test(message)) return 'Its text is not valid UTF-8.'
  return `It can’t be read (${message.split('\n')[0]?.replace(/".*"/g, '').slice(0, 80) ?? 'unknown'}).`
}
