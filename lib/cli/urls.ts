// `npm run urls [--json]`: every source file with its URL, date, tags and categories. `--against SITEMAP_OR_FOLDER`
// compares with the site as it was before; exits 1 on a difference.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Addresses, collectAddresses } from '../addresses/collect-addresses'
import { compareAddresses, toDifferenceLine } from '../addresses/compare-addresses'
import { readAddresses } from '../addresses/read-addresses'
import { getSite, getSourceDir } from '../config/site'
import type { Document } from '../content/document'
import { readFolder } from '../content/read-folder'
import { getMessages } from '../i18n'
import { toAbsolute, toUrls } from '../urls'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { toAskedPath } from './to-shown-path'

const { has, get } = getArguments('urls')
requireContent()
const site = getSite()
const messages = getMessages(site.language).urls
const { documents } = readFolder(getSourceDir(), site)
const addresses = collectAddresses(documents, site, Date.now() / 1000)
const against = get('against')
if (against === undefined) list(documents, addresses)
else compare(against)

function list(all: Document[], { published }: Addresses): void {
  const urls = toUrls(site)
  const rows = all.map((document) => {
    const { source, kind, permalink, date, tags, categories } = document
    const isPublished = published.has(document)
    // What readers do not see has no address that answers.
    const url = isPublished ? urls.document(permalink) : null
    const absolute = url === null ? null : toAbsolute(site, url)
    return { source, kind, published: isPublished, url, absolute, date, tags, categories }
  })
  if (has('json')) console.log(JSON.stringify(rows, null, 2))
  else
    for (const { source, kind, url } of rows)
      console.log(`${source}\t${url ?? (kind === 'draft' ? messages.draft : messages.unpublished)}`)
}

function compare(given: string): void {
  const before = given === '' ? undefined : readAddresses(toAskedPath(given), site.root)
  if (!before) {
    console.error(`✗ ${messages.nothingThere(given)}`)
    process.exitCode = 1
    return
  }
  const isFile = (raw: string) =>
    existsSync(path.join(getSourceDir(), raw, raw.endsWith('/') ? 'index.html' : ''))
  const { alike, differences } = compareAddresses(before, addresses, site, isFile)
  const count = (kind: string) => differences.filter((one) => one.kind === kind).length
  const [missing, moved, extra] = [count('missing'), count('moved'), count('extra')]
  if (has('json')) console.log(JSON.stringify(differences, null, 2))
  else {
    for (const difference of differences) console.log(toDifferenceLine(difference, site.root))
    console.log(messages.compared(alike, missing, moved, extra))
  }
  process.exitCode = differences.length > 0 ? 1 : 0
}
