// Owns how the tree of the YAML library becomes values: text as the author typed it, and a title always as text.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'

/** A value, and the line (from 0, in the source) and column (from 1) of its key. */
export type YamlEntry = { value: unknown; line: number; column: number }
/** Something to mend, at a line from 0 and a column from 1 of the source. */
export type YamlSlip = { line: number; column: number } & (
  | { code: 'front-matter-yaml'; reason: string }
  | { code: 'front-matter-space' | 'front-matter-colon'; key: string }
  | { code: 'front-matter-null-title'; title: string }
)
export type YamlMapping = { entries: Map<string, YamlEntry>; slips: YamlSlip[] }

type YamlPair = Pair<unknown, Node | null>

/**
 * Takes YAML whose lines count from `firstLine`; gives the values of its mapping, the last of twins, and its slips.
 * The library's tree survives errors: only the first error is told, since the others mostly follow from it. Never throws.
 */
export function readYamlMapping(source: string, firstLine = 0): YamlMapping {
  const entries: YamlMapping['entries'] = new Map()
  const slips: YamlSlip[] = []
  const place = (offset: number) => {
    const before = source.slice(0, offset).split('\n')
    return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  const fail = (offset: number, error: unknown) => {
    slips.push({ ...place(offset), code: 'front-matter-yaml', reason: toReason(error) })
  }
  const read = (pair: YamlPair, document: Document) => {
    const key = toKey(pair.key)
    const offset = (isScalar(pair.key) && pair.key.range?.[0]) || 0
    try {
      const value = toValue(key, pair, source, document) ?? null
      entries.set(key, { value, ...place(offset) })
      if (key !== 'title' || !isLostTitle(pair.value, value)) return
      slips.push({ ...place(offset), code: 'front-matter-null-title', title: String(value) })
    } catch (error) {
      // An alias without its anchor, or a thousand of them.
      fail(offset, error)
    }
  }
  try {
    const document = parseDocument(source, TOLERANT)
    const [error] = document.errors
    if (error) fail(error.pos[0], error)
    const root: unknown = document.contents
    if (isMap<unknown, Node | null>(root)) for (const pair of root.items) read(pair, document)
    else if (root && !error) fail(0, 'not "key: value" lines')
  } catch (error) {
    // Brackets nested so deep that the library's own stack ends.
    fail(0, error)
  }
  return { entries, slips }
}

const TOLERANT = { uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent' } as const

const toReason = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? ''
}

// Read as typed, not as YAML types them: `1.10` is no 1.1, `007` no 7 and `True` no true.
const TEXT_KEYS = /^(?:tags?|categor(?:y|ies)|keywords|date|updated|permalink)$/

function toValue(key: string, pair: YamlPair, source: string, document: Document): unknown {
  if (key === 'title') return toTitle(pair, source)
  return TEXT_KEYS.test(key) ? toTyped(pair.value) : pair.value?.toJS(document)
}

/** `2024: x` has a number for a key, which is text here too. */
function toKey(node: unknown): string {
  if (!isScalar(node)) return String(node)
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** Scalars as the author typed them, in lists of any depth; `null`, `~` and nothing stay null. */
function toTyped(node: unknown): unknown {
  if (isAlias(node)) return `*${node.source}`
  if (isSeq(node)) return node.items.map(toTyped)
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [toKey(key), toTyped(value)]))
  if (!isScalar(node) || node.value === null) return null
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** `title: [a] b`, `title: *x`, `title: &>/dev/null`, `title: # 1`: YAML sees a list, an alias, an anchor, a comment. */
function toTitle({ key, value }: YamlPair, source: string): unknown {
  const isPlainText = isScalar(value) && value.value !== null && !value.anchor && !value.tag
  // In braces, as JSON has it, the rest of the line belongs to other keys.
  if (isPlainText || source.startsWith('{')) return toTyped(value)
  const end = (isScalar(key) && key.range?.[1]) || 0
  return /^[ \t]*:?(.*)/.exec(source.slice(end))?.[1]?.trim() || toTyped(value)
}

/** Hexo's title is empty where YAML finds nothing, although the author typed something other than `null` or `~`. */
const isLostTitle = (node: unknown, title: unknown) =>
  title !== null && (node === null || (isScalar(node) && node.value === null && node.source !== title))
