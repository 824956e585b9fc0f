// Owns `npm run check -- --fix`: shows the change of every file, asks where somebody can answer, then writes.
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff'
import type { Check } from '../check/check-folder'
import { findMends, type Mend } from '../check/fix/find-mends'
import { replaceFile } from '../check/fix/replace-file'
import { getSite, getSourceDir } from '../config/site'
import { getMessages } from '../i18n'
import { toProblemFile } from '../report-problems'

/** Takes what a check has found, where to say things, and whether nothing is to be asked; gives whether a file was written. */
export async function mendFolder(
  check: Check,
  say: (text: string) => void,
  isSure: boolean,
): Promise<boolean> {
  const { mend } = getMessages(getSite().language)
  const mends = await findMends(check)
  if (mends.length === 0) say(mend.nothing)
  for (const one of mends) say(toPatch(one))
  if (mends.length === 0 || !(await isAgreed(mend.ask(mends.length), isSure))) return false
  const written = mends.filter((one) => {
    const reason = write(one)
    if (reason !== '') say(mend.failed(toProblemFile(one), reason))
    return reason === ''
  })
  say(mend.written(written.length))
  return written.length > 0
}

/** A unified diff. Its head is our own, for the package writes `你好` as `\344\275\240…`. */
function toPatch(mend: Mend): string {
  const file = toProblemFile(mend)
  const options = { context: 2, headerOptions: OMIT_HEADERS }
  const hunks = createTwoFilesPatch(file, file, mend.before, mend.after, '', '', options)
  return `--- ${file}\n+++ ${file}\n${hunks}`
}

/** A script, or an author who said `--yes`, has been shown the change and has asked for it. */
async function isAgreed(question: string, isSure: boolean): Promise<boolean> {
  if (!process.stdin.isTTY || isSure) return true
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // Control-D and Control-C close the terminal: to some versions of Node that is an error, to others no answer at all.
  const closed = once(terminal, 'close').then(() => '')
  const answer = await Promise.race([terminal.question(question).catch(() => ''), closed])
  terminal.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

/** Writes one file; gives why it could not, '' where it could. */
function write({ file, before, after }: Mend): string {
  try {
    const isWritten = replaceFile(path.join(getSourceDir(), file), before, after)
    return isWritten ? '' : getMessages(getSite().language).mend.changed
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
