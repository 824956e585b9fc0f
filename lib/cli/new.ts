// `npm run new [layout] 标题 [--draft] [--slug x] [--path a/b]`: makes a file from the author's scaffold, and says where.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { getContentDir } from '../config/env'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { toDate } from '../content/dates'
import { getMessages } from '../i18n'
import { reportProblems } from '../report-problems'
import { createFile } from '../scaffold/create-file'
import { fillScaffold } from '../scaffold/fill-scaffold'
import { type NewArticle, placeNew, type Refusal } from '../scaffold/place-new'
import { readScaffolds } from '../scaffold/scaffolds'
import { toNewRequest } from '../scaffold/to-new-request'
import { toWritten } from '../scaffold/to-written'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { toFate } from './to-fate'
import { toShownPath } from './to-shown-path'

const { words, has, get } = getArguments('new')
requireContent()
const site = getSite()
const messages = getMessages(site.language).newArticle
const scaffolds = readScaffolds(getContentDir())
const request = toNewRequest(words, scaffolds.has, site.default_layout)
// What npm has kept the name of alone.
const unvalued = ['slug', 'path'].find((name) => get(name) === '')
reportProblems(getConfigProblems(), site)
if (unvalued !== undefined) stop(getMessages(site.language).commandLine.needsValue(unvalued), 2)
if (request.title === '') stop(messages.usage, 2)
make(toArticle(Date.now()))

function toArticle(now: number): NewArticle {
  return {
    title: request.title,
    layout: has('draft') ? 'draft' : request.layout,
    slug: get('slug'),
    path: get('path'),
    date: toDate(new Date(now), site.timezone) ?? '',
    getValue: (key) => get(key) || site.permalink_defaults[key],
  }
}

function make(article: NewArticle): void {
  const folder = getSourceDir()
  const isPlain = !existsSync(path.join(folder, '_posts'))
  const toPlace = (attempt: number) => {
    const place = placeNew(article, site, { isPlain, attempt })
    return 'code' in place ? stop(toRefusal(place), 1) : place
  }
  const { title, layout, date } = article
  try {
    const text = fillScaffold(scaffolds.get(layout), { title, layout, date: toWritten(date) })
    const place = createFile(folder, text, toPlace)
    const made = path.join(folder, place.file)
    if (site.post_asset_folder && layout !== 'page')
      mkdirSync(made.replace(/\.[^.]+$/, ''), { recursive: true })
    console.log(`✓ ${toShownPath(made)}`)
    console.log(`  ${toFate(place, text, site, Date.parse(date))}`)
  } catch (error) {
    stop(messages.failed(error instanceof Error ? error.message : String(error)), 1)
  }
}

function toRefusal({ code, name }: Refusal): string {
  if (code === 'outside') return messages.outside(name)
  return code === 'hidden' ? messages.hidden(name) : messages.missingKey(name)
}

function stop(message: string, code: number): never {
  console.error(`✗ ${message}`)
  process.exit(code)
}
