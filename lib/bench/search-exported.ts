// Owns asking the index of an export by Pagefind alone, as the page of search does.
import type { Page } from 'playwright'
import { toAskedGrams } from '../export/search/to-grams'
import { toToken } from '../export/search/to-token'

/** Takes an open page of the export and folded words; gives the encoded paths of all that have their grams. */
export function searchExported(page: Page, words: string[]): Promise<string[]> {
  const grams = words.flatMap((word) => toAskedGrams(word, 2))
  return page.evaluate(async (asked) => {
    const pagefind = await import(`${location.origin}/pagefind/${'pagefind.js'}`)
    const { results } = await pagefind.createInstance({ baseUrl: '/', noWorker: true }).search(asked)
    const data = await Promise.all(results.map((one: { data: () => Promise<{ url: string }> }) => one.data()))
    return data.map(({ url }) => url)
  }, grams.map(toToken).join(' '))
}
