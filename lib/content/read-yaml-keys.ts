// Owns how YAML with slips is read key by key, so that one bad value never takes the others with it.
import { readYamlMapping, type YamlMapping, type YamlSlip } from './read-yaml-mapping'

const LIST_KEYS = /^(?:tags?|categor(?:y|ies)|keywords)$/
const LIST_SLIP = /^([ \t]*)-(?=[^\s-])/
// A key at the start of a line, its colon, full-width by mistake at times, and what follows; `http://` is none.
const KEY_LINE = /^(["']?)([^\s:："'#[\]{},&*!|>%@`?-][^\s:："']*)\1[ \t]*(:(?!\/\/)|：)(.*)$/

/**
 * Takes the source of a YAML mapping; gives its values by key and every slip. Never throws. YAML without a slip is read
 * in one go; else each key is read alone with its spaces mended, and a value that still is no YAML is the text typed.
 */
export function readYamlKeys(source: string): YamlMapping {
  const whole = readYamlMapping(source)
  const isBroken = whole.slips.some(({ code }) => code === 'front-matter-yaml')
  // A list without spaces is one text to YAML, and no error: `-a` and `-b` => '-a -b'.
  const hasListSlip = /^[ \t]*-[^\s-]/m.test(source)
  // Braces are one value, which no line of keys can be cut from.
  if ((!isBroken && !hasListSlip) || source.startsWith('{')) return whole

  const chunks = toChunks(source)
  if (chunks.length === 0) return whole
  // Keys that no line shows, such as `my key`, come from the whole where that can be trusted.
  const result: YamlMapping = { entries: isBroken ? new Map() : whole.entries, slips: [] }
  for (const chunk of chunks) {
    const mended = mendSpaces(chunk)
    const { entries, slips } = readYamlMapping(mended.source, chunk.line)
    const error = slips.find(({ code }) => code === 'front-matter-yaml')
    // What else is wrong with a broken value follows from its first error.
    result.slips.push(...mended.slips, ...(error ? [error] : slips))
    const text = error && (readItems(mended.source, chunk.key) ?? readText(mended.source, chunk.key))
    result.entries.set(chunk.key, {
      value: text ?? entries.get(chunk.key)?.value ?? null,
      line: chunk.line,
      column: 1,
    })
  }
  // What belongs to no key, such as a stray line, was told by the whole alone.
  if (result.slips.length === 0) result.slips.push(...whole.slips)
  return result
}

/** The lines from one key to the next; `line` counts from 0. */
type Chunk = { key: string; line: number; lines: string[] }

function toChunks(source: string): Chunk[] {
  const chunks: Chunk[] = []
  for (const [line, text] of source.split('\n').entries()) {
    const [, quote, key, colon, rest = ''] = KEY_LINE.exec(text) ?? []
    // `title:X` and `title：X` are slips, `12:30` and `注意：` are no keys.
    const isKey = key && (/^[A-Za-z]/.test(key) || (colon === ':' && (quote || /^(?:\s|$)/.test(rest))))
    if (isKey) chunks.push({ key, line, lines: [text] })
    else chunks.at(-1)?.lines.push(text)
  }
  return chunks
}

type Mended = { source: string; slips: YamlSlip[] }

/** Puts the space after `title:` and `-` that YAML wants, and indents what an open quote or bracket left at the margin. */
function mendSpaces({ key, line, lines: [first = '', ...rest] }: Chunk): Mended {
  const slips: YamlSlip[] = []
  const tell = (i: number, column: number) =>
    slips.push({ line: line + i, column, code: 'front-matter-space', key })
  const colon = first.search(/[:：]/)
  const value = first.slice(colon + 1)
  if (first[colon] === '：') slips.push({ line, column: colon + 1, code: 'front-matter-colon', key })
  else if (/^\S/.test(value)) tell(0, colon + 2)
  const isList = LIST_KEYS.test(key) && !value.trim()
  const isOpen = /^\s*["'[{]/.test(value)
  const mended = rest.map((text, i) => {
    if (isList && LIST_SLIP.test(text)) {
      tell(i + 1, text.indexOf('-') + 2)
      return text.replace(LIST_SLIP, '$1- ')
    }
    const isAtMargin = /^[^\s#]/.test(text) && !/^-\s/.test(text)
    if (!isAtMargin) return text
    return isOpen ? `  ${text}` : ''
  })
  return { source: [`${first.slice(0, colon)}: ${value.trimStart()}`, ...mended].join('\n'), slips }
}

/** The items of a flat list, whatever their indent: ` - a` and `- @b` => ['a', '@b']; undefined for any other value. */
function readItems(source: string, key: string): string[] | undefined {
  const lines = source
    .slice(source.indexOf(':') + 1)
    .split('\n')
    .filter((line) => line.trim())
  const items = lines.map((line) => /^\s*-\s+([^-[{\s].*)$/.exec(line)?.[1]?.trim() ?? '')
  return LIST_KEYS.test(key) && items.length > 0 && items.every(Boolean) ? items.map(unquote) : undefined
}

/** The text typed after a key, on one line and without its outer quotes; undefined for a list, which YAML reads in part. */
function readText(source: string, key: string): string | undefined {
  const lines = source
    .slice(source.indexOf(':') + 1)
    .split('\n')
    .map((line) => line.trim())
  const [first = ''] = lines
  if (first === '' || (key !== 'title' && /^[[{]/.test(first))) return undefined
  return unquote(lines.filter(Boolean).join(' '))
}

/** `'It's'` => `It's`, `"open` => `open`, but `"a" b` and `"a" and "b"` stay whole: those quotes are the text's. */
function unquote(text: string): string {
  const quote = /^["']/.exec(text)?.[0]
  if (!quote) return text
  const count = text.split(quote).length - 1
  if (count === 1) return text.slice(1)
  return (count === 2 || count % 2 === 1) && text.endsWith(quote) ? text.slice(1, -1) : text
}
