// Owns the bench of the export's search: what a reader loads for the first one, and whether it finds what is there.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright'
import { BROWSER_ARGS, findBrowser } from '../browser/find-browser'
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { foldText } from '../export/search/fold'
import type { SearchEntry } from '../export/search/search-entry'
import { cutQuery } from '../search/cut-query'
import { type FileServer, serveFiles } from './file-server'
import { generatePosts } from './generate-posts'
import { makeRandom, type Random } from './make-random'
import type { Report } from './report'
import { runExport } from './run-export'
import { searchExported } from './search-exported'

const POSTS = 1000
const FIRST_SEARCHES = 60
const QUERIES = 300

type Entries = [SearchEntry, ...SearchEntry[]]

/** Exports a blog of 1,000 posts, or `contentDir`, and searches it in a browser, from the files alone. */
export async function benchExport(workspace: Workspace, report: Report, contentDir?: string): Promise<void> {
  const folder = contentDir ?? makeTemporaryFolder('inkstone-posts-')
  try {
    if (contentDir === undefined) generatePosts(folder, POSTS)
    console.log('… export')
    const { folder: exported } = await runExport(workspace.dir, folder)
    await benchSearch(exported, report)
  } finally {
    if (contentDir === undefined) removeTemporaryFolder(folder)
  }
}

async function benchSearch(exported: string, report: Report): Promise<void> {
  const entries = readEntries(exported)
  const subject = `export of ${entries.length.toLocaleString('en')}`
  const server = await serveFiles(exported)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
  try {
    console.log(`… ${subject}: first searches`)
    const loads = await measureFirstSearches(browser, server, entries)
    report.tell(subject, 'first search loads, median', toKilobytes(loads[Math.floor(loads.length / 2)]))
    report.check(subject, 'searchBytes', loads[Math.floor(loads.length * 0.95)] ?? Number.NaN)
    console.log(`… ${subject}: ${QUERIES} queries`)
    report.check(subject, 'exportRecall', await measureRecall(browser, server.url, entries))
  } finally {
    await browser.close()
    await server.stop()
  }
}

const toKilobytes = (bytes = Number.NaN) => `${bytes.toLocaleString('en')} B`

/** Everything that a reader who opens the page of search with a query loads that is not of the page itself, in order. */
async function measureFirstSearches(
  browser: Browser,
  server: FileServer,
  entries: Entries,
): Promise<number[]> {
  const random = makeRandom(150)
  const loads: number[] = []
  for (let search = 0; search < FIRST_SEARCHES; search++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const begin = server.sent.length
    await page.goto(`${server.url}search/?q=${encodeURIComponent(cutFrom(entries, random).query)}`)
    await page.waitForLoadState('networkidle')
    const sent = server.sent.slice(begin).filter(({ path: name }) => isOfSearch(name))
    loads.push(sent.reduce((sum, { bytes }) => sum + bytes, 0))
    await context.close()
  }
  return loads.sort((a, b) => a - b)
}

const isOfSearch = (name: string) => /\/pagefind\/|\/_ink\/.*search/.test(name)

/** How many of 100 queries find what they were cut from, by the grams that the page asks for. */
async function measureRecall(browser: Browser, home: string, entries: Entries): Promise<number> {
  const page = await browser.newPage()
  await page.goto(home)
  const random = makeRandom(97)
  let found = 0
  for (let query = 0; query < QUERIES; query++) {
    const { entry, query: asked } = cutFrom(entries, random)
    const urls = await searchExported(page, foldText(asked).split(/\s+/))
    if (urls.includes(entry.url)) found++
  }
  return (found / QUERIES) * 100
}

function cutFrom(entries: Entries, random: Random): { entry: SearchEntry; query: string } {
  for (;;) {
    const entry = random.pick(entries)
    const query = cutQuery(
      entry.sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'),
      random,
    )
    if (query !== undefined) return { entry, query }
  }
}

function readEntries(exported: string): Entries {
  const folder = path.join(exported, 'pagefind', 'fragment')
  const entries = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { entry: string } }
    return JSON.parse(meta.entry) as SearchEntry
  })
  const [first, ...others] = entries
  if (!first) throw new Error('the export has no entries of search')
  return [first, ...others]
}
