/** How a file's comments look, and which rules of a language apply. */
export type Language =
  | 'python'
  | 'javascript'
  | 'jvm'
  | 'dotnet'
  | 'go'
  | 'ruby'
  | 'rust'
  | 'php'
  | 'swift'
  | 'elixir'
  | 'dart'
  | 'r'
  | 'scala'
  | 'lua'
  | 'c'
  | 'shell'
  | 'powershell'
  | 'batch'
  | 'sql'
  | 'terraform'
  | 'yaml'
  | 'json'
  | 'toml'
  | 'ini'
  | 'xml'
  | 'docker'
  | 'lisp'
  | 'plain'

/** What a file is for, from its path alone. */
export interface FileRole {
  readonly kind: 'code' | 'config' | 'iac' | 'manifest' | 'notebook' | 'doc' | 'data'
  readonly language: Language
  readonly test: boolean
  readonly vendored: boolean
  /** An example to be copied and filled in (`.env.example`). */
  readonly sample: boolean
}

const byExtension: Readonly<Record<string, Language>> = {
  ...languages('python', 'py pyi pyx'),
  ...languages('javascript', 'js jsx mjs cjs ts tsx mts cts vue svelte astro'),
  ...languages('jvm', 'java kt kts groovy gradle clj'),
  ...languages('dotnet', 'cs fs fsx vb cshtml razor'),
  ...languages('go', 'go'),
  ...languages('ruby', 'rb rake gemspec erb'),
  ...languages('rust', 'rs'),
  ...languages('php', 'php phtml'),
  ...languages('swift', 'swift'),
  ...languages('elixir', 'ex exs'),
  ...languages('dart', 'dart'),
  ...languages('r', 'r rmd jl'),
  ...languages('scala', 'scala sc'),
  ...languages('lua', 'lua hs elm'),
  ...languages('c', 'c h cc cpp hpp cxx m mm proto graphql zig css scss less'),
  ...languages('shell', 'sh bash zsh fish mk just awk'),
  ...languages('powershell', 'ps1 psm1 psd1'),
  ...languages('batch', 'bat cmd'),
  ...languages('sql', 'sql'),
  ...languages('terraform', 'tf tfvars hcl tofu'),
  ...languages('yaml', 'yml yaml'),
  ...languages('json', 'json json5 jsonc'),
  ...languages('toml', 'toml'),
  ...languages('ini', 'ini cfg conf properties env editorconfig service tpl'),
  ...languages('xml', 'xml html htm xhtml csproj fsproj vbproj props targets config plist storyboard resx'),
  ...languages('lisp', 'el lisp scm'),
}

const codeLanguages = new Set<Language>([
  'python', 'javascript', 'jvm', 'dotnet', 'go', 'ruby', 'rust', 'php', 'swift', 'elixir', 'dart', 'r', 'scala',
  'lua', 'c', 'shell', 'powershell', 'batch', 'sql', 'lisp',
]) // biome-ignore format: a list
const testFolder =
  /(?:^|\/)(?:tests?|__tests__|specs?|testing|testdata|test[-_]?fixtures|fixtures|__mocks__|mocks|__snapshots__|cassettes|e2e|unittests?|integration[-_]?tests?)\//i
const testName =
  /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec|e2e)\.[^/.]+|[^/]*_test\.[^/.]+|[^/]*(?:Tests?|Spec|IT)\.(?:java|kt|cs|scala|groovy|swift|php))$/
const vendoredFolder =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third[-_]party|site-packages|dist-packages|\.venv|venv|\.tox|Pods|Carthage|\.yarn|jspm_packages)\//i
const docFolder = /(?:^|\/)(?:docs?|documentation|wiki|man)\//i
const docExtension = new Set([
  'md',
  'mdx',
  'markdown',
  'rst',
  'adoc',
  'asciidoc',
  'org',
  'txt',
  'tex',
  'rtf',
  'textile',
  'pod',
])
const docName =
  /^(?:readme|licen[cs]e|copying|notice|authors|contributors|changelog|changes|history|news|maintainers|codeowners|security|todo|credits)(?:\.|$)/i
const dataExtension = new Set([
  'csv',
  'tsv',
  'jsonl',
  'ndjson',
  'log',
  'svg',
  'po',
  'pot',
  'ics',
  'srt',
  'vtt',
  'map',
  'patch',
  'diff',
  'bib',
  'geojson',
  'snap',
  'xmi',
])
const manifestName =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lock|deno\.jsonc?|deno\.lock|[\w.-]*requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|environment\.ya?ml|conda[\w.-]*\.ya?ml|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|build\.sbt|ivy\.xml|go\.(?:mod|sum|work)|[\w.-]+\.(?:cs|fs|vb)proj|packages\.config|packages\.lock\.json|directory\.packages\.props|paket\.(?:dependencies|lock)|gemfile(?:\.lock)?|gems\.rb|[\w.-]+\.gemspec|cargo\.(?:toml|lock)|composer\.(?:json|lock)|mix\.(?:exs|lock)|package\.swift|package\.resolved|pubspec\.(?:yaml|lock)|project\.clj|deps\.edn)$/i
const requirementsFolder = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i

/** Reads a path (forward slashes, relative to the scan's root) as what the file is for. */
export function fileRole(path: string): FileRole {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
  const language = languageOf(name, extension)
  const vendored = vendoredFolder.test(path)
  const test = testFolder.test(path) || testName.test(path)
  const sample =
    /(?:^|[._-])(?:example|sample|template|dist|tmpl|default)s?(?:[._-]|$)/i.test(name) && /env/i.test(name)
  return { kind: kindOf(path, name, extension, language), language, test, vendored, sample }
}

function kindOf(path: string, name: string, extension: string, language: Language): FileRole['kind'] {
  if (manifestName.test(name) || requirementsFolder.test(path)) return 'manifest'
  if (docExtension.has(extension) || docName.test(name) || (docFolder.test(path) && extension !== ''))
    return 'doc'
  if (extension === 'ipynb') return 'notebook'
  if (dataExtension.has(extension)) return 'data'
  if (language === 'terraform' || /\.(?:template|bicep)$/i.test(name) || /^cdk\.json$/i.test(name))
    return 'iac'
  return codeLanguages.has(language) ? 'code' : 'config'
}

function languageOf(name: string, extension: string): Language {
  if (/^(?:docker|container)file(?:\.|$)|\.dockerfile$/i.test(name)) return 'docker'
  if (/^(?:makefile|justfile|procfile|gnumakefile|\.bashrc|\.zshrc|\.profile|\.envrc)$/i.test(name))
    return 'shell'
  if (/^\.env(?:\.|$)|\.env$/i.test(name)) return 'ini'
  if (/^(?:gemfile|rakefile|podfile|vagrantfile|fastfile)$/i.test(name)) return 'ruby'
  if (/^jenkinsfile$/i.test(name)) return 'jvm'
  return byExtension[extension] ?? 'plain'
}

function languages(language: Language, extensions: string): Record<string, Language> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]))
}
