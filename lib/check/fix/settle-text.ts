// Owns mending a text until there is nothing left to mend, so that a second run changes nothing.
import type { Problem } from '../../problem'
import { fixText, isFixable } from './fix-text'

/** Takes a text and how its problems are found; gives the mended text, the same where nothing can be mended. */
export async function settleText(text: string, read: (text: string) => Promise<Problem[]>): Promise<string> {
  let [settled, problems] = [text, await read(text)]
  for (;;) {
    const next = fixText(settled, problems)
    if (next === settled) return settled
    const left = await read(next)
    // A mend that leaves as much to mend as there was is none.
    if (countFixable(next, left) >= countFixable(settled, problems)) return settled
    ;[settled, problems] = [next, left]
  }
}

const countFixable = (text: string, problems: Problem[]) =>
  problems.filter((problem) => isFixable(text, problem)).length
