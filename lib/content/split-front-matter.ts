// Owns where the front matter of a file ends and its body starts, by lines and without reading a single value.

/** A slip of the fences, and the line (from 1) to show it at. */
export type FenceSlip = { code: 'front-matter-unclosed' | 'front-matter-twice'; line: number }

export type SplitText = {
  format: 'yaml' | 'json' | 'none'
  /** What stands between the fences, '\n' between lines; '' where there is nothing. */
  source: string
  /** The line of the file, from 1, that `source` starts at. */
  firstLine: number
  body: string
  /** Lines of the file before the body's first one. */
  linesBefore: number
  slips: FenceSlip[]
}

const FENCE = /^(-{3,}|;{3,})[ \t]*$/
// `---正文`: the words stand on the closing line. Not the line of a table, `---|---`.
const GLUED_FENCE = /^-{3,}[ \t]*(?=[^-\s|:])/
// Keys that nobody starts a paragraph with and then underlines: what tells front matter from `Note: this\n---`.
export const KNOWN_KEY =
  /^["']?(?:title|date|updated|tags?|categor(?:y|ies)|layout|permalink|id|published|comments|author|description|keywords|excerpt|lang|language|toc|top|sticky|cover|abbrlink|copyright)["']?[ \t]*[:：]/
const KEY = /^["']?[^\s:"'#-][^\s:]*[ \t]*:(?!\/\/)/
// Also lines that only go on with a value: indented, a list item, a comment, the end of a bracket.
const KEY_OR_VALUE = new RegExp(`${KEY.source}|^\\s|^-|^#|^[\\]}],?\\s*$|^$`)
// A value may follow on lines of its own: `tags:`, `description: |`.
const WITHOUT_VALUE = /:[ \t]*(?:[|>][-+\d]*)?[ \t]*(?:#.*)?$/

/**
 * Takes the text of a file, with any line ends and any BOM; gives its front matter and its body. Never throws.
 * Hexo: hexo-front-matter/lib/front_matter.ts split. Ours also mends what Hexo gives up on: an unclosed block, the
 * same block twice, words or spaces after a fence, an empty block; and a body that starts with a rule (`---`) stays a body.
 */
export function splitFrontMatter(text: string): SplitText {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const start = lines.findIndex((line) => line.trim() !== '')
  const fence = start < 0 ? undefined : FENCE.exec(lines[start] ?? '')?.[1]
  const found = fence ? findFenced(lines, start, fence) : findUnfenced(lines, start)
  if (!found) return { ...NO_FRONT_MATTER, body: lines.join('\n'), slips: [] }

  const slips: FenceSlip[] = found.unclosed ? [{ code: 'front-matter-unclosed', line: start + 1 }] : []
  let bodyStart = found.bodyStart
  for (let end = endOfLeftover(lines, bodyStart); end > 0; end = endOfLeftover(lines, bodyStart)) {
    slips.push({ code: 'front-matter-twice', line: nextText(lines, bodyStart) + 1 })
    bodyStart = end
  }
  return {
    format: found.format,
    source: lines.slice(found.from, found.to).join('\n'),
    firstLine: found.from + 1,
    body: lines
      .slice(bodyStart)
      .join('\n')
      .slice(bodyStart === found.bodyStart ? found.glued : 0),
    linesBefore: bodyStart,
    slips,
  }
}

const NO_FRONT_MATTER = { format: 'none', source: '', firstLine: 1, linesBefore: 0 } as const

/** Half-open line ranges, counted from 0. `glued`: how many signs of the fence stand before the words of its line. */
type Found = {
  format: 'yaml' | 'json'
  from: number
  to: number
  bodyStart: number
  glued?: number
  unclosed?: boolean
}

/** `---` ... `---`, `----` ... `----`, `;;;` ... `;;;` */
function findFenced(lines: string[], start: number, fence: string): Found | undefined {
  const format = fence.startsWith(';') ? 'json' : 'yaml'
  const from = start + 1
  const close = findFence(lines, from, fence.charAt(0))
  const glued = format === 'yaml' ? findGluedFence(lines, from, close) : undefined
  if (glued) return glued
  const to = close < 0 ? lines.length : close
  const cut = format === 'yaml' ? startOfProse(lines, from, to, close < 0) : to
  if (close >= 0 && cut === to) {
    const isFrontMatter = isKeysOrJson(lines.slice(from, to))
    return isFrontMatter ? { format, from, to, bodyStart: to + 1 } : undefined
  }
  const hasKey = format === 'yaml' && lines.slice(from, cut).some((line) => KEY.test(line))
  return hasKey ? { format, from, to: cut, bodyStart: cut, unclosed: true } : undefined
}

/** Where all lines before it are keys and values. Hexo: the same */
function findGluedFence(lines: string[], from: number, close: number): Found | undefined {
  const block = lines.slice(from, close < 0 ? lines.length : close)
  const at = block.findIndex((line) => GLUED_FENCE.test(line))
  const keys = block.slice(0, Math.max(0, at))
  if (!keys.some((line) => KEY.test(line)) || !isKeysOnly(keys)) return undefined
  const glued = GLUED_FENCE.exec(block[at] ?? '')?.[0].length
  return { format: 'yaml', from, to: from + at, bodyStart: from + at, glued }
}

/** False for words between two rules: an article that starts with a rule. */
function isKeysOrJson(block: string[]): boolean {
  if (block.every((line) => line.trim() === '')) return true
  const lines = block.map((line) => line.trimStart())
  if (lines.some((line) => KNOWN_KEY.test(line) || /^(?:\{|"[^"]*"\s*:)/.test(line))) return true
  return lines.some((line) => KEY.test(line)) && isKeysOnly(block)
}

/** Keys, then `---`; or JSON members, then `;;;`. */
function findUnfenced(lines: string[], start: number): Found | undefined {
  const first = lines[start] ?? ''
  const isJson = /^["{]/.test(first)
  if (!isJson && !KNOWN_KEY.test(first)) return undefined
  const to = findFence(lines, start, isJson ? ';' : '-')
  if (to < 0 || !(isJson || isKeysOnly(lines.slice(start, to)))) return undefined
  return { format: isJson ? 'json' : 'yaml', from: start, to, bodyStart: to + 1 }
}

/**
 * The line where an article starts although no fence closed the block: the blank line before the first words, or
 * the words themselves where the file has no fence at all. `to` where the block holds keys alone.
 */
function startOfProse(lines: string[], from: number, to: number, noFence: boolean): number {
  for (let i = from; i < to; i++) {
    const line = lines[i] ?? ''
    const afterBlank = i > from && lines[i - 1]?.trim() === ''
    const goesOn = !afterBlank || goesOnWithValue(lines, from, i)
    const isList = /^-[ \t]/.test(line) || (noFence && /^[ \t]+\S/.test(line))
    const isProse = !KEY_OR_VALUE.test(line) || (noFence && line.startsWith('#')) || (isList && !goesOn)
    if (!isProse) continue
    if (!afterBlank && !noFence) continue
    // A stray line between keys is a slip in a value, and the fence below still closes the block.
    if (lines.slice(i + 1, to).some((later) => KNOWN_KEY.test(later)) && !noFence) return to
    return afterBlank ? firstOfProse(lines, from, i) - 1 : i
  }
  return to
}

/** Whether a line after a blank one may be more of the value before it: `tags:\n\n- a`, `- a\n\n- b`. */
function goesOnWithValue(lines: string[], from: number, at: number): boolean {
  let i = at - 1
  while (i >= from && /^(?:\s*$|#)/.test(lines[i] ?? '')) i--
  const before = lines[i] ?? ''
  return i < from || /^[\s-]/.test(before) || WITHOUT_VALUE.test(before)
}

/** The words at `at` have before them what YAML could have, too: `# 一` is a heading, and no comment on a key. */
function firstOfProse(lines: string[], from: number, at: number): number {
  let first = at
  for (let i = at - 1; i > from; i--) {
    const line = lines[i] ?? ''
    const isEither =
      line.trim() === '' || (/^[#\s-]/.test(line) && !KNOWN_KEY.test(line.replace(/^[#\s-]+/, '')))
    if (!isEither) return first
    if (line.trim() === '' || lines[i - 1]?.trim() !== '') continue
    if (line.startsWith('#') || !goesOnWithValue(lines, from, i)) first = i
  }
  return first
}

/** The first line after a second block of keys at the top of the body, a leftover of conversions; 0 where none is. */
function endOfLeftover(lines: string[], bodyStart: number): number {
  const start = nextText(lines, bodyStart)
  if (!/^-{3,}[ \t]*$/.test(lines[start] ?? '')) return 0
  const close = findFence(lines, start + 1, '-')
  const block = lines.slice(start + 1, close)
  return close > 0 && block.some((line) => KNOWN_KEY.test(line)) && isKeysOnly(block) ? close + 1 : 0
}

const isKeysOnly = (block: string[]) => block.every((line) => KEY_OR_VALUE.test(line))

const nextText = (lines: string[], from: number) => {
  let i = from
  while (i < lines.length && lines[i]?.trim() === '') i++
  return i
}

const findFence = (lines: string[], from: number, sign: string) =>
  lines.findIndex((line, i) => i >= from && line.startsWith(sign) && FENCE.test(line))
