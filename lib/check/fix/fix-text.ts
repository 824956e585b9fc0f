// Owns what can be mended without asking the author what was meant, rule by rule; a register.
import type { ProblemCode } from '../../i18n/messages'
import type { Problem } from '../../problem'
import { fixFence, fixHeading, fixImageCase } from './body'
import { fixTwice, fixUnclosed } from './front-matter-blocks'
import { fixColon, fixSpace, fixTabs, fixTitle } from './front-matter-values'
import { fromLines, type Line, toLines } from './lines'

/** Gives the lines as they are where it does not find what it mends. */
type Fixers = { [C in ProblemCode]?: (lines: Line[], problem: Problem<C>) => Line[] }

const FIXERS: Fixers = {
  'front-matter-space': fixSpace,
  'front-matter-colon': fixColon,
  'front-matter-tab': fixTabs,
  'front-matter-null-title': fixTitle,
  'front-matter-unclosed': fixUnclosed,
  'front-matter-twice': fixTwice,
  'heading-space': fixHeading,
  'fence-unclosed': fixFence,
  'image-case': fixImageCase,
}

/** Takes the text of a file and what is wrong with it; gives the text with all mended that is safe to mend. */
export function fixText(text: string, problems: Problem[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  // From the end, so that no mend moves the place of another.
  const fromEnd = [...problems].sort((a, b) => b.line - a.line || b.column - a.column)
  return mark + fromLines(fromEnd.reduce(fix, toLines(text.slice(mark.length))))
}

function fix<C extends ProblemCode>(lines: Line[], problem: Problem<C>): Line[] {
  const fixer: ((lines: Line[], problem: Problem<C>) => Line[]) | undefined = FIXERS[problem.code as C]
  return fixer ? fixer(lines, problem) : lines
}

/** Whether a mend is known for problems of this kind. */
export const hasFix = ({ code }: Problem): boolean => code in FIXERS

/** Whether one is known for this very place: a code block inside a list is left to its author. */
export function isFixable(text: string, problem: Problem): boolean {
  return hasFix(problem) && fixText(text, [problem]) !== text
}
