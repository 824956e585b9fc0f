// Owns which lines of code stand out: those the fence names, those of a diff, those that a comment beside them asks for.
//   VitePress   `a() // [!code ++]`   `// [!code --]`   `// [!code highlight:2]`   also hl, focus, error, warning
//   Docusaurus  `// highlight-next-line`   `// highlight-start` … `// highlight-end`
import type { FenceOptions } from './fence-options'
import { toLanguage } from './languages'

/** How a line stands out. `sign` is drawn before it where the code itself has none. */
export type LineKind = { className: 'mark' | 'add' | 'del'; sign?: '+' | '-' }

type CodeLines = { code: string; kinds: ReadonlyMap<number, LineKind> }

const OPEN = String.raw`(?:\/\/|\{?\s*\/\*|<!--|#+|--|;+|%+|'|"|\(\*|\{-)`
const CLOSE = String.raw`\s*(?:\*\/\s*\}?|-->|\*\)|-\})?\s*$`
const NOTATION = new RegExp(
  String.raw`${OPEN}\s*\[!code\s+(\+\+|--|hl|highlight|focus|error|warning)(?::(\d+))?\]${CLOSE}`,
)
const MAGIC = new RegExp(String.raw`^\s*${OPEN}\s*highlight-(next-line|start|end)${CLOSE}`)

const MARK: LineKind = { className: 'mark' }
const KINDS = new Map<string, LineKind>([
  ['++', { className: 'add', sign: '+' }],
  ['--', { className: 'del', sign: '-' }],
])

/** Takes code as written; gives it without such comments, and by their index the lines that stand out. Never throws. */
export function toCodeLines(written: string, options: FenceOptions): CodeLines {
  const { code, kinds } = readComments(written)
  const lines = code.split('\n')
  const isDiff = toLanguage(options.lang) === 'diff'
  for (const [index, line] of lines.entries()) {
    const kind = isDiff ? toDiffKind(line) : undefined
    if (options.marked.has(index + options.firstLine)) kinds.set(index, MARK)
    else if (kind) kinds.set(index, kind)
  }
  return { code, kinds }
}

function readComments(written: string): { code: string; kinds: Map<number, LineKind> } {
  const kinds = new Map<number, LineKind>()
  if (!/\[!code|highlight-(?:next|start)/.test(written)) return { code: written, kinds }
  const lines: string[] = []
  let isWithin = false
  for (const line of written.split('\n')) {
    const [, magic] = MAGIC.exec(line) ?? []
    if (magic === 'next-line') kinds.set(lines.length, MARK)
    else if (magic) isWithin = magic === 'start'
    else {
      const { rest, kind, count } = readNotation(line)
      for (let more = 0; kind && more < count; more++) kinds.set(lines.length + more, kind)
      if (isWithin) kinds.set(lines.length, MARK)
      // A comment that stands alone is about what follows it.
      if (!kind || rest.trim() !== '') lines.push(rest)
    }
  }
  return { code: lines.join('\n'), kinds }
}

function readNotation(line: string): { rest: string; kind?: LineKind; count: number } {
  const found = line.includes('[!code') ? NOTATION.exec(line) : null
  if (!found) return { rest: line, count: 0 }
  const [, name = '', count] = found
  const rest = line.slice(0, found.index).trimEnd()
  return { rest, kind: KINDS.get(name) ?? MARK, count: Math.min(Number(count ?? 1), LONGEST_RUN) }
}

// A typing error such as `:99999999` must not fill the memory.
const LONGEST_RUN = 10_000

/** `+++ b/a.js` and `--- a/a.js` name files. */
function toDiffKind(line: string): LineKind | undefined {
  if (/^\+(?!\+\+ )/.test(line)) return { className: 'add' }
  return /^-(?!-- )/.test(line) ? { className: 'del' } : undefined
}
