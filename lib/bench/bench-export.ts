// Owns the bench of the export's search: what a reader loads for the first one, and whether it finds what is there.
import { type Browser, chromium } from 'playwright'
import { BROWSER_ARGS, findBrowser } from '../browser/find-browser'
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { foldText } from '../export/search/fold'
import { cutQuery } from '../search/cut-query'
import { type FileServer, serveFiles } from './file-server'
import { generatePosts } from './generate-posts'
import { makeRandom, type Random } from './make-random'
import type { Report } from './report'
import { runExport } from './run-export'
import { type Fragment, readFragments, searchExported } from './search-exported'

const POSTS = 1000
const FIRST_SEARCHES = 60
const QUERIES = 300

type Fragments = [Fragment, ...Fragment[]]

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
  const fragments = readFragments(exported)
  if (!hasAny(fragments)) throw new Error('the export has no entries of search')
  const subject = `export of ${fragments.length.toLocaleString('en')}`
  const server = await serveFiles(exported)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
  try {
    console.log(`… ${subject}: first searches`)
    const loads = await measureFirstSearches(browser, server, fragments)
    report.tell(subject, 'first search loads, median', toKilobytes(loads[Math.floor(loads.length / 2)]))
    report.check(subject, 'searchBytes', loads[Math.floor(loads.length * 0.95)] ?? Number.NaN)
    console.log(`… ${subject}: ${QUERIES} queries`)
    report.check(subject, 'exportRecall', await measureRecall(browser, server.url, fragments))
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
  fragments: Fragments,
): Promise<number[]> {
  const random = makeRandom(150)
  const loads: number[] = []
  for (let search = 0; search < FIRST_SEARCHES; search++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const begin = server.sent.length
    await page.goto(`${server.url}search/?q=${encodeURIComponent(cutFrom(fragments, random).query)}`)
    await page.waitForLoadState('networkidle')
    const sent = server.sent.slice(begin).filter(({ path: name }) => isOfSearch(name))
    loads.push(sent.reduce((sum, { bytes }) => sum + bytes, 0))
    await context.close()
  }
  return loads.sort((a, b) => a - b)
}

const isOfSearch = (name: string) => /\/pagefind\/|\/_ink\/.*search/.test(name)

/** How many of 100 queries find what they were cut from, by the grams that the page asks for. */
async function measureRecall(browser: Browser, home: string, fragments: Fragments): Promise<number> {
  const page = await browser.newPage()
  await page.goto(home)
  const random = makeRandom(97)
  let found = 0
  for (let query = 0; query < QUERIES; query++) {
    const { id, query: asked } = cutFrom(fragments, random)
    const ids = await searchExported(page, foldText(asked).split(/\s+/))
    if (ids.includes(id)) found++
  }
  return (found / QUERIES) * 100
}

function cutFrom(fragments: Fragments, random: Random): { id: string; query: string } {
  for (;;) {
    const { id, entry } = random.pick(fragments)
    const query = cutQuery(
      entry.sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'),
      random,
    )
    if (query !== undefined) return { id, query }
  }
}

const hasAny = (fragments: Fragment[]): fragments is Fragments => fragments.length > 0
