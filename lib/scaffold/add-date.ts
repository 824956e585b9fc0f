// Owns putting a date into the front matter of a draft, whatever its form, with every other byte as it was.
import { isDeepStrictEqual } from 'node:util'
import { type FrontMatter, parseFrontMatter } from '../content/front-matter'
import { type SplitText, splitFrontMatter } from '../content/split-front-matter'

/**
 * Takes the text of a draft and a date (`2024-08-31 18:44:55`); gives the text with it. A date that is there already, even
 * one that cannot be read, stays. Undefined where no way was found that leaves all else as it was read before.
 */
export function addDate(text: string, date: string): string | undefined {
  const before = parseFrontMatter(text, '')
  if (hasDate(before)) return text
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = toLines(text.slice(bom.length))
  const split = splitFrontMatter(text)
  return toCandidates(split, before, lines, date)
    .map((candidate) => bom + candidate.join(''))
    .find((candidate) => isSameBut(date, before, parseFrontMatter(candidate, '')))
}

/** Whether the front matter says a date, readable or not. */
function hasDate({ data }: FrontMatter): boolean {
  return data.date !== undefined && data.date !== null && data.date !== ''
}

/** Each with its own end: `['a\r\n', 'b']`. */
const toLines = (text: string) => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []

const toEnd = (line: string | undefined) => /(?:\r\n|\r|\n)$/.exec(line ?? '')?.[0] ?? '\n'

/** The texts to try, the one that a person would write first. */
function toCandidates(
  split: SplitText,
  { data, keyPlace }: FrontMatter,
  lines: string[],
  date: string,
): string[][] {
  const end = toEnd(lines[0])
  const insert = (at: number, ...added: string[]) => [...lines.slice(0, at), ...added, ...lines.slice(at)]
  if (split.format === 'none') return [insert(0, `---${end}`, `date: ${date}${end}`, `---${end}`)]
  if (split.format === 'json') return [addToJson(lines, split, date, end)]

  const first = split.firstLine - 1
  const toLine = (neighbour = '') => `${/^[ \t]*/.exec(neighbour)?.[0] ?? ''}date: ${date}${end}`
  const atStart = insert(first, toLine(split.source === '' ? '' : lines[first]))
  if ('date' in data) return [fillLine(lines, keyPlace('date').line - 1, date), atStart]
  const title = keyPlace('title').line - 1
  return 'title' in data ? [insert(title + 1, toLine(lines[title])), atStart] : [atStart]
}

/** `date: # 发布时补` => `date: 2024-08-31 18:44:55 # 发布时补` */
function fillLine(lines: string[], at: number, date: string): string[] {
  const toFilled = (line: string) =>
    line.replace(
      /^([ \t]*date[ \t]*:)[^\r\n#]*/,
      (_, key: string) => `${key} ${date}${line.includes('#') ? ' ' : ''}`,
    )
  return lines.map((line, index) => (index === at ? toFilled(line) : line))
}

/** Before the first member, after the brace where there is one; with a comma where something follows. */
function addToJson(lines: string[], split: SplitText, date: string, end: string): string[] {
  const first = split.firstLine - 1
  const line = lines[first] ?? ''
  const comma = /[^\s{}]/.test(split.source) ? ',' : ''
  const member = `"date": ${JSON.stringify(date)}${comma}`
  const rest = lines.slice(first + 1)
  if (!line.trimStart().startsWith('{')) return [...lines.slice(0, first), `${member}${end}`, line, ...rest]
  const indent = /^[ \t]*/.exec(rest[0] ?? '')?.[0] ?? ''
  const isAlone = line.trim() === '{'
  const begun = line.replace(/\{[ \t]*/, isAlone ? `{${end}${indent}${member}` : `{ ${member} `)
  return [...lines.slice(0, first), begun, ...rest]
}

/** The reader itself tells whether the article is the same one, now with its date. */
function isSameBut(date: string, before: FrontMatter, after: FrontMatter): boolean {
  return (
    after.body === before.body &&
    after.problems.length === before.problems.length &&
    isDeepStrictEqual(after.data, { ...before.data, date })
  )
}
