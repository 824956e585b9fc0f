// Owns asking the index of an export by Pagefind alone, as the page of search does.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import type { SearchEntry } from '../export/search/search-entry'
import { toAskedGrams } from '../export/search/to-grams'
import { toToken } from '../export/search/to-token'

/** What an index holds of one page; `id` is Pagefind's own name for it. */
export type Fragment = { id: string; entry: SearchEntry }

const ENDING = '.pf_fragment'

/** All that the index in the folder of an export holds. */
export function readFragments(exported: string): Fragment[] {
  const folder = path.join(exported, 'pagefind', 'fragment')
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { entry: string } }
    return { id: path.basename(name, ENDING), entry: JSON.parse(meta.entry) as SearchEntry }
  })
}

/** Takes an open page of the export and folded words; gives the ids of all that have their grams. */
export function searchExported(page: Page, words: string[]): Promise<string[]> {
  const grams = words.flatMap((word) => toAskedGrams(word, 2))
  return page.evaluate(async (asked) => {
    const pagefind = await import(`${location.origin}/pagefind/${'pagefind.js'}`)
    const { results } = await pagefind.createInstance({ baseUrl: '/', noWorker: true }).search(asked)
    return results.map(({ id }: { id: string }) => id)
  }, grams.map(toToken).join(' '))
}
