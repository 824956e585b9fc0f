// Owns when the author's folder is looked at: at every sign of a change, at the time of a post that waits, and now and
// then, for a disk of another machine gives no signs.
import { Hints } from './hints'
import { watchFolders } from './watch-folders'

export type LookingOptions = {
  /** Publishes what is new: of these files (absolute paths), or wherever it is. Never rejects. */
  look: (hinted?: ReadonlySet<string>) => Promise<unknown>
  /** The author's folder: whether another one is put in its place is watched too. */
  top: string
  /** Absolute paths of what is to be watched, as of the last look. */
  getFolders: () => string[]
  /** Epoch seconds at which there is something to publish though no file changes, or undefined. One that is past: soon. */
  getNext: () => number | undefined
  /** Whether the folder is watched; if not, only the time counts. */
  isWatched: boolean
}

// An editor saves in several steps, and a pull is hundreds of them; a pause this long means that they are done.
const QUIET_MS = 50
// But someone may be writing all the time.
const LATEST_MS = 400
const NOW_AND_THEN_MS = 20_000
// Of ten thousand files the few are looked at that signs have named, and then, as signs get lost, all of them.
const SURE_MS = 2000
// After a look that has not done what was due.
const SOON_MS = 5000
// The longest that a timer takes is 24.8 days.
const LONGEST_TIMER_MS = 86_400_000

/** Looks until the process ends, or the function given is called. */
export function keepLooking({ look, top, getFolders, getNext, isWatched }: LookingOptions): () => void {
  let quiet: NodeJS.Timeout | undefined
  let due: NodeJS.Timeout | undefined
  let sure: NodeJS.Timeout | undefined
  let firstHint: number | undefined
  const hints = new Hints()
  let isLooking = false
  let isEnded = false
  const lookAgain = async (hinted?: ReadonlySet<string>) => {
    // One look at a time, however long one takes; then another for all that has been said meanwhile.
    if (isLooking) return
    isLooking = true
    firstHint = undefined
    clearTimeout(sure)
    await look(hinted)
    isLooking = false
    if (isEnded) return
    // To ask each folder takes its time, and a text that is saved replaces none.
    const isNew = isWatched && watcher.set(getFolders(), hinted === undefined)
    setDue()
    if (hinted) sure = setTimeout(lookAnywhere, SURE_MS).unref()
    if (isNew) onHint()
    else if (firstHint !== undefined) setQuiet()
  }
  const lookAnywhere = () => lookAgain()
  const lookAtNamed = () => isLooking || lookAgain(hints.take())
  const onHint = (named?: string) => {
    hints.add(named)
    setQuiet()
  }
  const setQuiet = () => {
    const now = performance.now()
    firstHint ??= now
    clearTimeout(quiet)
    quiet = setTimeout(lookAtNamed, Math.max(0, Math.min(QUIET_MS, firstHint + LATEST_MS - now)))
  }
  const setDue = () => {
    clearTimeout(due)
    const next = getNext()
    if (next === undefined) return
    const wait = next * 1000 - Date.now()
    due = setTimeout(lookAnywhere, wait > 0 ? Math.min(wait, LONGEST_TIMER_MS) : SOON_MS).unref()
  }
  const watcher = watchFolders(onHint, top)
  // Somebody else may have looked, and found a post that waits.
  const round = setInterval(isWatched ? lookAnywhere : setDue, NOW_AND_THEN_MS).unref()
  setDue()
  if (isWatched && watcher.set(getFolders(), true)) onHint()
  return () => {
    isEnded = true
    for (const timer of [quiet, sure, due, round]) clearTimeout(timer)
    watcher.close()
  }
}
