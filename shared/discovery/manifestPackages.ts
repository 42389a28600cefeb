import packages from '../../assets/discovery/packages.json' with { type: 'json' }

/** A dependency of a manifest or lock file that is Claude's SDK, or may lead to Claude. */
export interface ManifestPackage {
  readonly name: string
  readonly line: number
  readonly ecosystem: string
  /** `claude`: made for Claude; `possible`: reaches Claude only if configured so. */
  readonly certainty: 'claude' | 'possible'
}

type Ecosystem = keyof typeof packages.claude

interface Manifest {
  readonly ecosystem: Ecosystem
  readonly file: RegExp
  /** Captures a dependency's name; everything else of a line is prose. */
  readonly name: RegExp
}

const pypiName = '([A-Za-z][\\w.-]*)(?:\\[[^\\]]*\\])?'
const manifests: readonly Manifest[] = [
  {
    ecosystem: 'npm',
    file: /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|deno\.(?:jsonc?|lock)|bun\.lock)$/,
    name: /"(?:node_modules\/|npm:)?((?:@[\w.-]+\/)?[\w.-]+)(?:@[^"]*)?"\s*:\s*["{[]|"npm:((?:@[\w.-]+\/)?[\w.-]+)(?:@[^"]*)?"/g,
  },
  {
    ecosystem: 'npm',
    file: /^(?:yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
    name: /^\s*["']?\/?((?:@[\w.-]+\/)?[\w.-]+)(?:@[^\n]*)?["']?:/g,
  },
  {
    ecosystem: 'pypi',
    file: /requirements.*\.(?:txt|in)$|^constraints.*\.txt$|^[\w-]+\.(?:txt|in)$/,
    name: new RegExp(`^\\s*${pypiName}\\s*(?:[=<>~!;@#]|$)`, 'g'),
  },
  {
    ecosystem: 'pypi',
    file: /^(?:pyproject\.toml|pipfile|poetry\.lock|uv\.lock|pdm\.lock|setup\.cfg|pipfile\.lock)$/,
    name: new RegExp(
      `(?:^\\s*|["'\\[,{]\\s*)${pypiName}\\s*(?:[=<>~!;@][^\\n"']*)?(?=["'\\]},]|\\s*[:=]|\\s*$|["']?\\s*[=:])|\\bname\\s*=\\s*"([\\w.-]+)"`,
      'g',
    ),
  },
  { ecosystem: 'pypi', file: /^setup\.py$/, name: new RegExp(`["']${pypiName}\\s*(?:[=<>~!;@][^"'\\n]*)?["']`, 'g') },
  {
    ecosystem: 'pypi',
    file: /^(?:environment|conda[\w.-]*)\.ya?ml$/,
    name: new RegExp(`^\\s*-\\s*["']?(?:[\\w-]+::)?${pypiName}\\s*(?:[=<>~!;@#"']|$)`, 'g'),
  },
  {
    ecosystem: 'maven',
    file: /^(?:pom\.xml|ivy\.xml)$/,
    name: /<(?:groupId|artifactId)>\s*([\w.-]+)\s*<|\b(?:org|name)="([\w.-]+)"/g,
  },
  {
    ecosystem: 'maven',
    file: /^(?:build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|build\.sbt|project\.clj|deps\.edn)$/,
    name: /["'\s]([\w.-]+:[\w.-]+)(?=[:"'@]|\s|$)|["']([\w.-]+)["']\s*%%?\s*["'][\w.-]+["']|\b(?:group|module|name)\s*[:=]\s*["']([\w.:-]+)["']|\[?\s*([\w.-]+\/[\w.-]+)\s+["{]/g,
  },
  { ecosystem: 'go', file: /^go\.(?:mod|sum|work(?:\.sum)?)$/, name: /(?:^|\s)([\w.-]+\.[a-z]+\/[\w./-]+)\s+v\d/g },
  {
    ecosystem: 'nuget',
    file: /\.(?:cs|fs|vb)proj$|^(?:packages\.config|packages\.lock\.json|directory\.packages\.props|paket\.(?:dependencies|lock))$/,
    name: /(?:Include|Update|id)\s*=\s*"([\w.-]+)"|^\s*"([\w.-]+)"\s*:\s*\{|^\s*nuget\s+([\w.-]+)|^\s{4}([\w.-]+)\s+\(/gi,
  },
  {
    ecosystem: 'gem',
    file: /^(?:gemfile(?:\.lock)?|gems\.rb|[\w.-]+\.gemspec)$/,
    name: /\bgem\s*\(?\s*["']([\w-]+)["']|\badd_(?:runtime_|development_)?dependency\s*\(?\s*["']([\w-]+)["']|^\s{2,6}([\w-]+)(?:\s+\(|!|$)/g,
  },
  {
    ecosystem: 'cargo',
    file: /^cargo\.(?:toml|lock)$/,
    name: /^\s*name\s*=\s*"([\w-]+)"|^\s*"?([\w-]+)"?(?:\.workspace)?\s*=\s*["{t]|^\s*\[(?:[\w.'"()-]+\.)?dependencies\.([\w-]+)\]|^\s*"([\w-]+)",?\s*$|\bpackage\s*=\s*"([\w-]+)"/g,
  },
  { ecosystem: 'composer', file: /^composer\.(?:json|lock)$/, name: /"(?:name"\s*:\s*")?([\w.-]+\/[\w.-]+)"/g },
  {
    ecosystem: 'other',
    file: /^(?:mix\.(?:exs|lock)|package\.swift|package\.resolved|pubspec\.(?:yaml|lock))$/,
    name: /\{\s*:(\w+)\s*,|"(\w+)"\s*:\s*\{:hex|\/([\w.-]+?)(?:\.git)?"|^\s{2,4}(\w+):|"identity"\s*:\s*"([\w-]+)"/g,
  },
] // biome-ignore format: a table

/** Keys of manifests that are never dependencies. */
const notPackages = new Set(['name', 'description', 'keywords', 'scripts', 'version', 'author'])
const anyClaude = /(?:^|[-_./@:])(?:anthropic|claude)(?:$|[-_./:])|anthropics?\//i

/** Dependencies of a manifest that are or may be Claude, with their 1-based lines; `lines` are those worth reading. */
export function manifestPackages(
  fileName: string,
  lines: readonly { readonly number: number; readonly text: string }[],
): ManifestPackage[] {
  const manifest = manifests.find(({ file }) => file.test(fileName.toLowerCase()))
  if (manifest === undefined) return []
  return lines.flatMap(({ number, text }) => {
    const found = namesIn(manifest, text)
    return found.flatMap((name) => {
      const certainty = certaintyOf(manifest.ecosystem, name)
      return certainty === null ? [] : [{ name, line: number, ecosystem: manifest.ecosystem, certainty }]
    })
  })
}

function namesIn({ name }: Manifest, text: string): string[] {
  const names = [...text.matchAll(name)].flatMap((match) =>
    match.slice(1).filter((part) => part !== undefined),
  )
  return [...new Set(names)].filter((one) => !notPackages.has(one.toLowerCase()))
}

function certaintyOf(ecosystem: Ecosystem, name: string): ManifestPackage['certainty'] | null {
  const plain = ecosystem === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name.toLowerCase()
  if (packages.claude[ecosystem].some((known) => isNamed(plain, known))) return 'claude'
  if (packages.possible[ecosystem].some((known) => isNamed(plain, known))) return 'possible'
  return anyClaude.test(plain) && !/claude[-_.]?(?:monet|shannon|debussy)/.test(plain) ? 'claude' : null
}

/** `@scope/` and `github.com/owner/` are prefixes; `:artifact` and `group:` are halves of Maven coordinates. */
function isNamed(name: string, known: string): boolean {
  if (known.endsWith('/')) return name.startsWith(known)
  if (known.endsWith(':'))
    return name === known.slice(0, -1) || name.startsWith(known) || name.startsWith(`${known.slice(0, -1)}/`)
  if (known.startsWith(':')) return name === known.slice(1) || name.endsWith(known)
  return name === known || name.startsWith(`${known}/`)
}
