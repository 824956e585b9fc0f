// Owns what the running server tells its author in the terminal: what is live, what is held back and why.
import path from 'node:path'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import type { Problem } from '../problem'
import { toProblemFile, toProblemLine } from '../report-problems'
import { toUrls } from '../urls'
import { type Publication, PublishError } from './publication'

const getWords = () => getMessages(getSite().language)

/** `✓ 已发布 /2024/…/（14 页重做，0.2 秒）`: the time from the look to the moment when readers get it. */
export function tellPublication({ affected, documents, gone, since }: Publication): void {
  const [first] = documents
  const url = first ? decodeURI(toUrls(getSite()).document(first.permalink)) : ''
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  const pages = affected === 'all' ? undefined : affected.length
  console.log(getWords().live.published(url, documents.length - 1, gone, pages, seconds))
}

/** Takes all files that are held back; `hasOlder` tells whether readers have an older version of one. */
export function tellHeld(held: ReadonlyMap<string, Problem[]>, hasOlder: (file: string) => boolean): void {
  const messages = getWords()
  for (const [file, problems] of held) {
    const say = hasOlder(file) ? messages.live.held : messages.live.waiting
    console.error(say(path.basename(toProblemFile({ file }))))
    for (const problem of problems) console.error(`  ${toProblemLine({ ...problem, file }, messages)}`)
  }
}

/** Takes why a look came to nothing; gives what is said of it. */
export function toFailure(error: unknown): string {
  const { live } = getWords()
  const reason = error instanceof Error ? error.message : String(error)
  return error instanceof PublishError ? live.failed(reason) : live.unreadable(reason)
}

/** What is said when a look succeeds after one that did not. */
export const toRecovery = (): string => getWords().live.recovered
