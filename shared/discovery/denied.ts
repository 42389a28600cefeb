const reach = 4_000

/** True when a position stands in a policy statement whose effect is Deny (JSON, Terraform or YAML). */
export function inDenyStatement(text: string, at: number): boolean {
  const from = openBrace(text, at)
  if (from !== null) {
    const statement = text.slice(from, closeBrace(text, from))
    if (/\beffect\b/i.test(statement)) return denies(statement)
  }
  const before = text.slice(Math.max(0, at - 700), at)
  const effects = [...before.matchAll(/\beffect\b["']?\s*[:=]\s*["']?(\w+)/gi)]
  return effects.at(-1)?.[1]?.toLowerCase() === 'deny'
}

function denies(statement: string): boolean {
  return (
    /\beffect\b["']?\s*[:=]\s*["']?(?:Effect\.)?deny\b/i.test(statement) &&
    !/\beffect\b["']?\s*[:=]\s*["']?allow\b/i.test(statement)
  )
}

function openBrace(text: string, at: number): number | null {
  let depth = 0
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const char = text.charAt(i)
    if (char === '}') depth += 1
    else if (char === '{') {
      if (depth === 0) return i
      depth -= 1
    }
  }
  return null
}

function closeBrace(text: string, from: number): number {
  let depth = 0
  const last = Math.min(text.length, from + 2 * reach)
  for (let i = from; i < last; i += 1) {
    const char = text.charAt(i)
    if (char === '{') depth += 1
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return last
}
