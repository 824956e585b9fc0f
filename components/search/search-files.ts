import { type Found, findInEntry } from '@/lib/export/search/find-in-entry'
import { foldText } from '@/lib/export/search/fold'
import type { SearchEntry } from '@/lib/export/search/search-entry'
import { toAskedGrams } from '@/lib/export/search/to-grams'
import { toToken } from '@/lib/export/search/to-token'

type Pagefind = { search: (grams: string) => Promise<{ results: Hit[] }> }
type Hit = { data: () => Promise<{ meta: { entry: string } }> }

export type Search = {
  /** Folded. */
  words: string[]
  /** How many are found, as far as they have been looked at: of what nobody has looked at, all count. */
  count: () => number
  /** The next ones, the best first; fewer than `most` where there are no more, or too much had to be looked at. */
  take: (most: number) => Promise<Found[]>
  /** Whether all have been looked at. */
  isDone: () => boolean
}

// A reader looks at the first few; each is a file of 2 KB.
const AT_ONCE = 6
// What has the parts of the words need not have the words.
const MOST_LOOKED_AT = 24
const MOST_GRAMS = 2

/** Searches the files of an export; `home` is the address of its page of search. Rejects where the index does not load. */
export async function searchFiles(query: string, home: string): Promise<Search> {
  const words = toWords(query)
  const grams = words.flatMap((word) => toAskedGrams(word, words.length > 1 ? 1 : MOST_GRAMS))
  const hits = grams.length > 0 ? (await (await load(home)).search(grams.map(toToken).join(' '))).results : []
  let [looked, found] = [0, 0]
  const look = async (): Promise<Found[]> => {
    const some = hits.slice(looked, looked + AT_ONCE)
    looked += some.length
    const data = await Promise.all(some.map((hit) => hit.data()))
    const these = data.flatMap(({ meta }) => findInEntry(JSON.parse(meta.entry) as SearchEntry, words) ?? [])
    found += these.length
    return these.sort((a, b) => b.inTitle - a.inTitle)
  }
  const waiting: Found[] = []
  return {
    words,
    count: () => found + hits.length - looked,
    isDone: () => looked === hits.length && waiting.length === 0,
    take: async (most) => {
      const end = looked + MOST_LOOKED_AT
      while (waiting.length < most && looked < Math.min(hits.length, end)) waiting.push(...(await look()))
      return waiting.splice(0, most)
    },
  }
}

let pagefind: Promise<Pagefind> | undefined

/** Fails where nothing is there, and may succeed the next time. */
function load(home: string): Promise<Pagefind> {
  pagefind ??= import(new URL('../pagefind/pagefind.js', home).href)
    // Addresses begin with the root already; the worker is the same code a second time.
    .then(({ createInstance }) => createInstance({ baseUrl: '/', noWorker: true }) as Pagefind)
    .catch((error) => {
      pagefind = undefined
      throw error
    })
  return pagefind
}

/** Folded; what stands in quotes is one word. */
function toWords(query: string): string[] {
  const words = [...foldText(query).matchAll(/"([^"]+)"|\S+/g)].map(([word, phrase]) =>
    (phrase ?? word).trim(),
  )
  return [...new Set(words)].filter(Boolean).slice(0, 8)
}
