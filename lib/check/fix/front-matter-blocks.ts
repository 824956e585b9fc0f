// Owns mends of the front matter as a block: its end where that is missing, and the same block once more in the body.
import { splitFrontMatter } from '../../content/split-front-matter'
import type { Problem } from '../../problem'
import { fromLines, insertLine, type Line } from './lines'

/** Puts `---` after the last key. */
export function fixUnclosed(lines: Line[]): Line[] {
  const { slips, linesBefore } = splitFrontMatter(fromLines(lines))
  if (!slips.some(({ code }) => code === 'front-matter-unclosed')) return lines
  let end = linesBefore
  while (end > 0 && lines[end - 1]?.text.trim() === '') end--
  return insertLine(lines, end, '---')
}

const FENCE = /^-{3,}[ \t]*$/

/**
 * Takes the second block out, from its `---` to its `---`. The first one counts, so that nothing shown is lost; but a key
 * that only the second has may be meant for the first, which is the author's to decide.
 */
export function fixTwice(lines: Line[], { line }: Problem<'front-matter-twice'>): Line[] {
  const start = line - 1
  const end = lines.findIndex(({ text }, i) => i > start && FENCE.test(text))
  if (end < 0 || !FENCE.test(lines[start]?.text ?? '')) return lines
  const counted = toKeys(splitFrontMatter(fromLines(lines)).source.split('\n'))
  const isKnown = toKeys(lines.slice(start, end).map(({ text }) => text)).every((key) =>
    counted.includes(key),
  )
  return isKnown ? [...lines.slice(0, start), ...lines.slice(end + 1)] : lines
}

const toKeys = (lines: string[]) =>
  lines.flatMap((line) => /^["']?([^\s:："'#-][^\s:："']*)["']?\s*[:：]/.exec(line)?.[1] ?? [])
