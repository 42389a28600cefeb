import type { FileFinding } from './found.ts'

/** A finding that a file's path alone proves: settings and instructions of Claude Code. Null for other paths. */
export function devToolFinding(path: string): FileFinding | null {
  if (/(?:^|\/)node_modules\//.test(path)) return null
  if (/(?:^|\/)CLAUDE(?:\.local)?\.md$/.test(path)) {
    return finding(
      'devtool.instructions',
      'runtime',
      0.8,
      'Instructions for Claude Code: the assistant is used on this code.',
    )
  }
  if (/(?:^|\/)\.claude\//.test(path) || /(?:^|\/)\.claude\.json$/.test(path)) {
    return finding('devtool.settings', 'runtime', 0.85, 'Settings, agents or commands of Claude Code.')
  }
  if (/(?:^|\/)\.claude-plugin\//.test(path)) {
    return finding('devtool.plugin', 'runtime', 0.8, 'A plugin of Claude Code.')
  }
  if (/(?:^|\/)\.mcp\.json$/.test(path)) {
    return finding(
      'devtool.mcp',
      'possible',
      0.5,
      'Tool servers in the file that Claude Code reads. Look up: which assistant the team uses.',
    )
  }
  return null
}

function finding(rule: string, use: FileFinding['use'], confidence: number, detail: string): FileFinding {
  return { kind: 'dev-tool', use, line: null, rule, model: '', confidence, detail, facts: {} }
}
