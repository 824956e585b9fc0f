import { type Found, findInEntry } from '@/lib/export/search/find-in-entry'
import { foldText } from '@/lib/export/search/fold'
import type { SearchEntry } from '@/lib/export/search/search-entry'
import { toAskedGrams } from '@/lib/export/search/to-grams'

type Pagefind = {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>
  search: (grams: string) => Promise<{ results: Hit[] }>
}
type Hit = { data: () => Promise<{ meta: { entry: string } }> }

export type FilesFound = { words: string[]; total: number; results: Found[] }

// A reader looks at the first few; each is a file of 2 KB.
const AT_ONCE = 8
// What has the parts of the words need not have the words.
const MOST_LOOKED_AT = 48
const MOST_GRAMS = 2

let pagefind: Promise<Pagefind> | undefined

/** Searches the files of an export for `most` articles. `home` is the address of its page of search. */
export async function searchFiles(query: string, home: string, most: number): Promise<FilesFound> {
  const words = toWords(query)
  const grams = words.flatMap((word) => toAskedGrams(word, words.length > 1 ? 1 : MOST_GRAMS))
  if (grams.length === 0) return { words, total: 0, results: [] }
  const { search } = await load(home)
  const { results: hits } = await search(grams.join(' '))
  const found: Found[] = []
  let seen = 0
  while (seen < Math.min(hits.length, MOST_LOOKED_AT) && found.length < most) {
    const some = await Promise.all(hits.slice(seen, seen + AT_ONCE).map(({ data }) => data()))
    seen += some.length
    found.push(...some.flatMap(({ meta }) => findInEntry(JSON.parse(meta.entry) as SearchEntry, words) ?? []))
  }
  const results = found.sort((a, b) => b.inTitle - a.inTitle).slice(0, most)
  // Of what nobody has looked at, all count.
  return { words, total: found.length + hits.length - seen, results }
}

/** Fails where nothing is there, and may succeed the next time. */
function load(home: string): Promise<Pagefind> {
  pagefind ??= (async () => {
    const part = (await import(new URL('../pagefind/pagefind.js', home).href)) as Pagefind
    // Addresses begin with the root already; the worker is the same code a second time.
    await part.options({ baseUrl: '/', noWorker: true })
    return part
  })().catch((error) => {
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
