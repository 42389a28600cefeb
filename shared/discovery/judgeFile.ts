import { claudeMention, excerptOf } from '../import/claudeMention.ts'
import { bedrockArns } from './bedrockArn.ts'
import { blankComments } from './blankComments.ts'
import { claudeIds } from './claudeId.ts'
import { inDenyStatement } from './denied.ts'
import { devToolFinding } from './devTool.ts'
import { type FileRole, fileRole } from './fileRole.ts'
import type { FileFinding } from './found.ts'
import { type HitLine, hitLines } from './hitLines.ts'
import { manifestPackages } from './manifestPackages.ts'
import { isPlaceholder, keysIn, maskKey, withoutKeys } from './maskKey.ts'
import { mergeFindings } from './mergeFindings.ts'
import { notebookText } from './notebook.ts'
import { featuresIn, otherModels, type Rule, rules } from './rules.ts'

/** One file to judge. `path` has forward slashes and is relative to the scan's root. */
export interface FileToJudge {
  readonly path: string
  readonly text: string
  /** SHA-256 as hex, for the fingerprints of keys. */
  readonly digest: (text: string) => string
}

/** A file of a repository judged: what in it is Claude, and why it counts as the use it states. */
export function judgeFile(file: FileToJudge): FileFinding[] {
  const role = fileRole(file.path)
  const tool = devToolFinding(file.path)
  const own = role.kind === 'notebook' ? judgeNotebook(file, role) : judgeText(file, role)
  if (tool === null) return own
  return [tool, ...own.filter(({ kind }) => kind === 'secret')]
}

function judgeNotebook(file: FileToJudge, role: FileRole): FileFinding[] {
  const cells = notebookText(file.text)
  if (cells === null) return []
  const code = judgeText({ ...file, text: cells.code }, { ...role, kind: 'code', language: 'python' }, true)
  const prose = judgeText({ ...file, text: cells.prose }, { ...role, kind: 'doc', language: 'plain' })
  const located = [...code, ...(code.length > 0 ? [] : prose)]
  return located.map((finding) => ({
    ...finding,
    line: finding.line === null ? null : (cells.lines[finding.line - 1] ?? null),
  }))
}

function judgeText(file: FileToJudge, role: FileRole, shell = false): FileFinding[] {
  const prose = role.kind === 'doc'
  const live = prose ? file.text : blankComments(file.text, role.language)
  const lines = hitLines(live)
  const names = fileNames(file.path)
  const found = mergeFindings([
    ...lines.flatMap((line) => lineFindings(line, live, file, role, shell)),
    ...packageFindings(names, lines, role),
  ])
  const sure = settle(found, live, role)
  if (sure.length > 0) return sure.map((finding) => withFeatures(finding, live, role))
  const said = mentionIn(prose ? lines : hitLines(file.text), role, prose)
  return said === null ? [] : [said]
}

function fileNames(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function lineFindings(
  line: HitLine,
  live: string,
  file: FileToJudge,
  role: FileRole,
  shell: boolean,
): FileFinding[] {
  const found: FileFinding[] = []
  for (const id of claudeIds(line.text)) {
    found.push(
      finding(line, role, {
        kind: role.kind === 'iac' ? 'iac' : 'model-id',
        use: 'runtime',
        rule: `id.${id.platform}`,
        model: id.model,
        confidence: 0.95,
        says: `The Claude model ${id.text} is named.`,
        facts: id.prefix === null ? {} : { profile: id.prefix },
      }),
    )
  }
  for (const arn of bedrockArns(line.text)) {
    if (arn.lookUp === null) continue
    found.push(
      finding(line, role, {
        kind: role.kind === 'iac' ? 'iac' : 'config',
        use: 'possible',
        rule: 'arn.opaque',
        model: '',
        confidence: 0.5,
        says: `${arn.resource} ${arn.id} hides its model. Look up: ${arn.lookUp}`,
        facts: { arn: arn.text, lookUp: arn.lookUp },
      }),
    )
  }
  for (const rule of rules) {
    if (!applies(rule, role, shell)) continue
    const match = rule.pattern.exec(rule.weak ? withoutOrdinary(line.text) : line.text)
    if (match === null) continue
    found.push(
      ...(rule.kind === 'secret' ? secretFindings(line, role, rule, file) : [ruleFinding(line, role, rule)]),
    )
  }
  return found.map((one) => (inPolicy(one, role, live, line) ? denied(one) : one))
}

function ruleFinding(line: HitLine, role: FileRole, rule: Rule): FileFinding {
  const lookUp = rule.lookUp === null ? '' : ` Look up: ${rule.lookUp}`
  return finding(line, role, {
    kind: rule.kind,
    use: rule.use,
    rule: rule.id,
    model: '',
    confidence: rule.confidence,
    says: `${rule.says}${lookUp}`,
    facts: rule.lookUp === null ? {} : { lookUp: rule.lookUp },
  })
}

function secretFindings(line: HitLine, role: FileRole, rule: Rule, file: FileToJudge): FileFinding[] {
  return keysIn(line.text)
    .filter((value) => !isPlaceholder(value))
    .map((value) => {
      const masked = maskKey(value, file.digest)
      return finding(line, role, {
        kind: 'secret',
        use: 'runtime',
        rule: rule.id,
        model: '',
        confidence: rule.confidence,
        says: `An Anthropic key stands here: ${masked}. Revoke it.`,
        facts: { fingerprint: masked },
      })
    })
}

function applies(rule: Rule, role: FileRole, shell: boolean): boolean {
  if (role.kind === 'doc' && (rule.generic || rule.weak)) return false
  if (rule.weak && role.kind !== 'code') return false
  if (rule.languages !== null && !rule.languages.has(role.language)) return role.kind === 'doc' && !rule.weak
  if (!rule.shell) return true
  return (
    shell ||
    ['shell', 'docker', 'yaml', 'powershell', 'batch', 'json', 'jvm', 'plain', 'toml'].includes(role.language)
  )
}

interface Seen {
  readonly kind: FileFinding['kind']
  readonly use: FileFinding['use']
  readonly rule: string
  readonly model: string
  readonly confidence: number
  readonly says: string
  readonly facts: FileFinding['facts']
}

/** What the kind of file makes of a use that a rule saw. */
function finding(line: HitLine, role: FileRole, seen: Seen): FileFinding {
  const { use, why, factor } = countedAs(role, seen)
  const { says, ...rest } = seen
  return {
    ...rest,
    use,
    line: line.number,
    confidence: Math.round(seen.confidence * factor * 100) / 100,
    detail: `${says}${why === '' ? '' : ` ${why}`}`,
  }
}

function countedAs(role: FileRole, seen: Seen): { use: FileFinding['use']; why: string; factor: number } {
  if (role.vendored)
    return { use: 'mention', why: 'In third-party code kept in the tree; its manifest decides.', factor: 0.4 }
  if (role.kind === 'doc') return { use: 'doc', why: 'In documentation.', factor: 0.6 }
  if (role.kind === 'data')
    return { use: seen.kind === 'secret' ? 'possible' : 'mention', why: 'In data, not in code.', factor: 0.5 }
  if (role.test) return { use: 'test', why: 'In a test or fixture.', factor: 0.8 }
  if (seen.use === 'possible') return { use: 'possible', why: '', factor: 1 }
  if (role.sample && seen.kind !== 'secret')
    return {
      use: 'possible',
      why: 'In an example file to be filled in. Look up: the deployed settings.',
      factor: 0.6,
    }
  if (role.kind === 'manifest') return { use: 'manifest', why: '', factor: 1 }
  return { use: seen.use, why: '', factor: 1 }
}

function packageFindings(name: string, lines: readonly HitLine[], role: FileRole): FileFinding[] {
  if (role.kind !== 'manifest') return []
  return manifestPackages(name, lines).map((one) =>
    finding({ number: one.line, text: '', start: 0 }, role, {
      kind: 'sdk',
      use: one.certainty === 'claude' ? 'manifest' : 'possible',
      rule: `package.${one.ecosystem}`,
      model: '',
      confidence: one.certainty === 'claude' ? 0.95 : 0.3,
      says:
        one.certainty === 'claude'
          ? `Depends on ${one.name}, made for Claude.`
          : `Depends on ${one.name}, which reaches Claude only if configured so. Look up: the model ids it gets.`,
      facts: { package: one.name },
    }),
  )
}

/** Drops what a surer finding of the same file makes empty, and generic Bedrock code beside other makers' models. */
function settle(found: readonly FileFinding[], live: string, role: FileRole): FileFinding[] {
  const byRule = new Map(rules.map((rule) => [rule.id, rule]))
  const strong = found.filter(({ rule, use }) => {
    const known = byRule.get(rule)
    return use !== 'possible' || !(known?.generic === true || known?.weak === true)
  })
  if (
    strong.some(({ rule }) => !byRule.get(rule)?.generic && rule !== 'arn.opaque' && !byRule.get(rule)?.weak)
  )
    return catalogAware(
      strong.filter(({ rule }) => !byRule.get(rule)?.generic && !byRule.get(rule)?.weak),
      live,
      role,
    )
  const others = distinctOthers(live)
  const kept = found.filter(({ rule }) => !(byRule.get(rule)?.generic === true && others.size > 0))
  const generic = kept.filter(({ rule }) => !byRule.get(rule)?.weak)
  return generic.length > 0 ? generic : kept
}

/** A configuration file that lists many makers' models is a catalog: it says what exists, not what is used. */
function catalogAware(found: readonly FileFinding[], live: string, role: FileRole): FileFinding[] {
  if (role.kind !== 'config' || role.language !== 'json' || distinctOthers(live).size < 15) return [...found]
  return found.map((one) =>
    one.kind === 'model-id' && one.use === 'runtime'
      ? {
          ...one,
          use: 'possible',
          confidence: 0.3,
          detail: `${one.detail} In a list of many makers’ models. Look up: which of them is chosen.`,
        }
      : one,
  )
}

function distinctOthers(live: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const match of live.matchAll(otherModels)) {
    names.add(match[0].toLowerCase())
    if (names.size > 30) break
  }
  return names
}

function inPolicy(one: FileFinding, role: FileRole, live: string, line: HitLine): boolean {
  if (one.use !== 'runtime' || !['iac', 'config', 'code'].includes(role.kind)) return false
  return /anthropic|claude/i.test(line.text) && inDenyStatement(live, line.start)
}

function denied(one: FileFinding): FileFinding {
  return {
    ...one,
    use: 'mention',
    confidence: 0.3,
    detail: `${one.detail} In a policy statement that denies it.`,
  }
}

function withFeatures(one: FileFinding, live: string, role: FileRole): FileFinding {
  if (one.use !== 'runtime' || role.kind !== 'code') return one
  const features = featuresIn(live)
  return features.length === 0 ? one : { ...one, facts: { ...one.facts, features } }
}

const ordinaryWords =
  /\b\w*(?:phil|mis|lyc)anthropic\w*|\banthropic\s+(?:principles?|bias|reasoning|selection|shadow|cosmolog\w*|coincidences?|arguments?|soils?|horizons?|landscape|multiverse)\b/gi

/** The text with words as spaces that only look like the company's name. */
function withoutOrdinary(text: string): string {
  return text.replace(ordinaryWords, (word) => ' '.repeat(word.length))
}

/** The surest place where Claude is only spoken of; null when a person or an ordinary word is meant. */
function mentionIn(lines: readonly HitLine[], role: FileRole, prose: boolean): FileFinding | null {
  let best: { line: HitLine; confidence: number; excerpt: string } | null = null
  for (const line of lines) {
    const text = withoutOrdinary(line.text)
    const mention = claudeMention(text)
    if (mention === null || (best !== null && best.confidence >= mention.confidence)) continue
    best = { line, confidence: mention.confidence, excerpt: excerptOf(line.text, mention) }
  }
  if (best === null) return null
  return {
    kind: 'mention',
    use: prose && !role.test ? 'doc' : 'mention',
    line: best.line.number,
    rule: prose ? 'word.prose' : 'word.comment',
    model: '',
    confidence: Math.round(best.confidence * 40) / 100,
    detail: `${prose ? 'Named in documentation' : 'Only named in a comment or a text'}: ${withoutKeys(best.excerpt)}`,
    facts: {},
  }
}
