// `npm run publish DRAFT`: moves a draft and its files to the posts, and dates it.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { toDate } from '../content/dates'
import type { Document } from '../content/document'
import { parseFrontMatter } from '../content/front-matter'
import { decodePath } from '../decode-path'
import { getMessages } from '../i18n'
import { reportProblems } from '../report-problems'
import { addDate } from '../scaffold/add-date'
import { findDrafts } from '../scaffold/find-drafts'
import { listDrafts } from '../scaffold/list-drafts'
import { type Moved, moveDraft } from '../scaffold/move-draft'
import type { Place } from '../scaffold/place-new'
import { placePost } from '../scaffold/place-post'
import { toWritten } from '../scaffold/to-written'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { toFate } from './to-fate'
import { toShownPath } from './to-shown-path'

const name = getArguments('publish').words.join(' ').trim()
requireContent()
const site = getSite()
const { publish: messages, newArticle } = getMessages(site.language)
const folder = getSourceDir()
reportProblems(getConfigProblems(), site)
const drafts = listDrafts(folder, site)
if (name === '') stop(messages.usage, drafts, 2)
const [draft, ...others] = findDrafts(name, drafts)
if (!draft) stop(messages.none(name), drafts, 1)
else if (others.length > 0) stop(messages.several(name), [draft, ...others], 1)
else publish(draft, toDate(new Date(), site.timezone) ?? '')

function publish(draft: Document, now: string): void {
  const file = path.join(folder, draft.file)
  const bytes = readFileSync(file)
  const before = bytes.toString('utf8')
  // What is no UTF-8 would not be the same bytes again.
  const isText = Buffer.from(before).equals(bytes)
  const after = isText ? addDate(before, toWritten(now)) : undefined
  const { data } = parseFrontMatter(before, draft.source)
  const date = toDate(data.date, site.timezone) ?? now
  const place = toPlace(draft, data, date)
  const moved = move(draft, place, { before, after: after ?? before })
  console.log(`✓ ${toShownPath(file)} → ${toShownPath(path.join(folder, place.file))}`)
  const fate = toFate(place, after ?? before, site, Date.parse(now))
  const lines = [...toFolderLines(moved, draft, before), toDateLine(before, after, now), fate]
  for (const line of lines) if (line !== undefined) console.log(`  ${line}`)
}

function toPlace(draft: Document, data: Record<string, unknown>, date: string): Place {
  const isPlain = !existsSync(path.join(folder, '_posts'))
  const place = placePost(draft, { data, date, site, isPlain })
  if (!('code' in place)) return place
  const { code, name: part } = place
  return stop(code === 'missing-key' ? messages.missingKey(part) : newArticle.hidden(part), [], 1)
}

type Done = Exclude<Moved, { taken: string }>

function move(one: Document, place: Place, text: { before: string; after: string }): Done {
  try {
    const moved = moveDraft(folder, { from: one.file, to: place.file, text })
    return 'taken' in moved ? stop(messages.taken(toShownPath(path.join(folder, moved.taken))), [], 1) : moved
  } catch (error) {
    return stop(messages.failed(error instanceof Error ? error.message : String(error)), [], 1)
  }
}

function toFolderLines({ folder: own }: Done, { file }: Document, text: string): string[] {
  if (!own) return []
  const shown = toShownPath(path.join(folder, own.path))
  if (!own.isMoved) return [messages.folderLeft(shown)]
  const before = `${path.parse(file).name}/`.normalize('NFC')
  const after = `${path.basename(own.path)}/`
  const isRenamed = before !== after && isAddressed(before, text)
  return [messages.folder(shown), ...(isRenamed ? [messages.folderRenamed(before, after)] : [])]
}

/** Whether an address such as `(想法/图.png)` or `src="./想法/图.png"` begins with the folder. */
function isAddressed(before: string, text: string): boolean {
  const written = decodePath(text).normalize('NFC')
  return ['(', '"', "'", ' ', './'].some((lead) => written.includes(lead + before))
}

function toDateLine(before: string, after: string | undefined, now: string): string | undefined {
  if (after === undefined) return messages.undated(toWritten(now))
  return after === before ? undefined : messages.dated(toWritten(now))
}

function stop(message: string, listed: Document[], code: number): never {
  console.error(`✗ ${message}`)
  if (drafts.length === 0) console.error(`  ${messages.noDrafts}`)
  else if (listed.length > 0) console.error(`  ${messages.drafts}`)
  for (const one of listed) console.error(`  ${toShownPath(path.join(folder, one.file))}  ${one.title}`)
  process.exit(code)
}
