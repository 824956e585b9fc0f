// Owns the list of problems at the author's desk: all of them at the start, then what each save has changed.
import { once } from 'node:events'
import { watch } from 'chokidar'
import { checkFolder } from '../check/check-folder'
import { toNews } from '../check/to-news'
import { getContentDir } from '../config/env'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import type { Problem } from '../problem'
import { reportProblems, toProblemFile, toProblemLine } from '../report-problems'

// Editors write in several steps; a pause this long means that they are done.
const SETTLE_MS = 100

/**
 * Prints to stderr what is wrong with the author's folder, now and after each change of it, until the process ends.
 * `onProblems` gets all of it each time.
 */
export async function watchProblems(onProblems: (problems: Problem[]) => void = () => {}): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let known: Problem[] = []
  const watcher = watch(getContentDir(), { ignoreInitial: true })
  // A save during the first check is news too.
  await once(watcher, 'ready')
  // One check after another: two at once would tell the same news twice.
  let last = look(async () => {
    known = (await checkFolder()).problems
    reportProblems(known, getSite())
    onProblems(known)
  })
  const lookAgain = async () => {
    const { problems } = await checkFolder()
    tell(known, problems)
    known = problems
    onProblems(known)
  }
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(() => look(lookAgain))
    }, SETTLE_MS)
  })
}

function tell(before: Problem[], after: Problem[]): void {
  const messages = getMessages(getSite().language)
  for (const { file, problems } of toNews(before, after)) {
    if (problems.length === 0) console.error(`✓ ${toProblemFile({ file })}`)
    for (const problem of problems) console.error(toProblemLine(problem, messages))
  }
}

/** A folder that is being moved cannot be read; the desk goes on, and looks again at the next change. */
async function look(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
