// Owns where a formula begins and ends in a text, and what only looks like one: `$5 and $6`, `$HOME`, `US$10`.
import { CJK_LETTER, CJK_PUNCTUATION } from './cjk'

/** One formula of a text. */
export type Formula = {
  /** The offset of what follows its closing mark. */
  end: number
  /** Whether it stands on lines of its own: `$$…$$`, `\\[…\\]`. */
  isDisplay: boolean
}

type Marks = { open: string; close: string; isDisplay: boolean }

// Hexo's renderer takes one of two backslashes away, so its authors write two for MathJax to find one.
const MARKS: readonly Marks[] = [
  { open: '$`', close: '`$', isDisplay: false }, // GitHub's own
  { open: '$$', close: '$$', isDisplay: true },
  { open: '$', close: '$', isDisplay: false },
  { open: '\\\\(', close: '\\\\)', isDisplay: false },
  { open: '\\\\[', close: '\\\\]', isDisplay: true },
]
const LONGEST = 20_000
// How many `$$` may stand within braces: `\text{若 $x$$y$}`. Of a brace that nothing closes there is no end.
const MOST_WITHIN = 50
const BLANK_LINE = /\n[ \t>]*\n/
const REST_OF_LINE = /[ \t]*(?=\n|$)/y
// What no sentence has and nearly every formula longer than a name has.
const TEX = /[\\^_={}<>]/
// `_2`, `_{10}`: an index of what stands around it. A name goes on: `$_GET、$_POST`.
const INDEX = /^_(?:\w|\{[^{}]*\})(?:\^|$)/

/** Takes a text and the offset of `$` or `\`; gives the formula that begins there, or undefined. Pandoc: tex_math_dollars */
export function scanFormula(text: string, start: number): Formula | undefined {
  const marks = toMarks(text, start)
  if (!marks) return undefined
  const from = start + marks.open.length
  const close = findClose(text, from, marks)
  if (close === undefined) return undefined
  const tex = text.slice(from, close)
  const end = close + marks.close.length
  if (tex.trim() === '' || BLANK_LINE.test(tex)) return undefined
  if (marks.close !== '`$' && tex.includes('`')) return undefined
  if (marks.open.startsWith('$') && isProse(tex)) return undefined
  if (marks.open === '$' && !isTight(tex, text.charAt(start - 1), text.slice(end, end + 3))) return undefined
  return { end, isDisplay: marks.isDisplay }
}

/**
 * Takes a text and the offset of a mark at the start of a line; gives the formula where nothing follows it on its last
 * line. Blank lines may stand in one whose marks stand alone on their lines.
 */
export function scanBlockFormula(text: string, start: number): Formula | undefined {
  const marks = toMarks(text, start)
  if (!marks?.isDisplay) return undefined
  const from = start + marks.open.length
  const close = findClose(text, from, marks)
  if (close === undefined) return undefined
  const tex = text.slice(from, close)
  const isFence = toLineEnd(text, from) !== undefined && /\n[ \t>]*$/.test(tex)
  const end = toLineEnd(text, close + marks.close.length)
  const isBroken = tex.trim() === '' || tex.includes('`') || (BLANK_LINE.test(tex) && !isFence)
  if (end === undefined || isBroken || (marks.open === '$$' && isProse(tex))) return undefined
  return { end, isDisplay: true }
}

/** `$x$` => `x`; `source` is a formula from mark to mark. */
export function toTex(source: string): string {
  const marks = toMarks(source, 0)
  if (!marks) return source
  return source.slice(marks.open.length, source.trimEnd().length - marks.close.length)
}

function toMarks(text: string, start: number): Marks | undefined {
  const before = text.charAt(start - 1)
  if (before === text.charAt(start) || text.startsWith('$$$', start)) return undefined
  return MARKS.find(({ open }) => text.startsWith(open, start))
}

function findClose(text: string, from: number, { close }: Marks): number | undefined {
  const last = Math.min(text.length, from + LONGEST)
  const next = findNext(text, from, close)
  if (next >= last || (close !== '`$' && findNext(text, from, '`') < next)) return undefined
  let depth = 0
  let passed = 0
  for (let at = from; at < last; at++) {
    const character = text.charAt(at)
    // `$$ \text{where $x$} $$`: one that opens within braces is of the formula.
    const isClose = text.startsWith(close, at)
    if (isClose && (close !== '$$' || depth <= 0)) return at
    if (isClose && ++passed > MOST_WITHIN) return undefined
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '$' && depth <= 0) return undefined
  }
  return undefined
}

type Found = { text: string; from: number; at: number }
const lastFound = new Map<string, Found>()

/** Where a sign stands next. What was found last is kept: a text of nothing but opening marks is not read once for each. */
function findNext(text: string, from: number, sign: string): number {
  const last = lastFound.get(sign)
  if (last && last.text === text && from >= last.from && from <= last.at) return last.at
  const at = text.indexOf(sign, from)
  const found = { text, from, at: at < 0 ? Number.POSITIVE_INFINITY : at }
  lastFound.set(sign, found)
  return found.at
}

/**
 * Pandoc: no space just inside, no digit right after. MathJax, and so many of Hexo's authors, allows the space, `$ O(1) $`,
 * and the digit where a command says that it is a formula: `2$\times$3`.
 * Among letters and digits there is a name: `$HOME/$USER`, `fit$slope + fit$base`; but not in `log$_2$n`.
 */
function isTight(tex: string, before: string, after: string): boolean {
  const hasCommand = /\\[a-z]/i.test(tex)
  const lineEnds = tex.split('\n').length - 1
  if (!hasCommand && (/\d/.test(after.charAt(0)) || lineEnds > 1)) return false
  if (tex.includes('#')) return false
  if (/^\s|\s$/.test(tex) && !hasCommand && !isSpaced(tex, after)) return false
  if (/[\w)]/.test(before) && /[\w(]/.test(after.charAt(0))) return /^[\\^]/.test(tex) || INDEX.test(tex)
  if (/\w/.test(before)) return lineEnds === 0
  if (isBetweenNames(tex, after)) return false
  return !/[a-z_]/i.test(after.charAt(0)) || /[\\^]/.test(tex) || INDEX.test(tex)
}

/** `${a}:${b}`, `${a}或$(b)`, `$A_B、$?`: what follows `$` is a name for a shell, and what ends before it is words. */
function isBetweenNames(tex: string, after: string): boolean {
  if (tex.startsWith('{') && after.startsWith('{')) return true
  if (!/^[({?!@#*]/.test(after) || tex.includes('\\')) return false
  const [last = '', before = ''] = [...tex].reverse()
  return CJK_PUNCTUATION.test(last) || (CJK_LETTER.test(last) && !/[_^]/.test(before) && !tex.includes('='))
}

/** `$ x^2 $`, `$ O(1) $`, and neither `$ 5 or $ 6` nor the prompts of two commands. */
function isSpaced(tex: string, after: string): boolean {
  if (!/^[ \t].*[ \t]$/.test(tex) || /^[ \t]*\d/.test(after)) return false
  return /[\^_=]/.test(tex) || (/[a-z]/i.test(tex) && !/[a-z]{2}/i.test(tex) && !CJK_LETTER.test(tex))
}

/** `$.ajax和$`, `$5，后来$`: words between two signs of money. */
function isProse(tex: string): boolean {
  if (TEX.test(tex)) return false
  return CJK_PUNCTUATION.test(tex) || CJK_LETTER.test(tex.trim().at(-1) ?? '')
}

function toLineEnd(text: string, offset: number): number | undefined {
  REST_OF_LINE.lastIndex = offset
  const rest = REST_OF_LINE.exec(text)
  return rest ? offset + rest[0].length : undefined
}
