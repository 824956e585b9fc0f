// Owns the search index of an export: Pagefind's, of words that find any part of a Chinese text, and only the files that
// a search loads.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { foldText } from './fold'
import type { SearchEntry } from './search-entry'
import { toGrams } from './to-grams'
import { toToken } from './to-token'

/** The folder of the index below the root. */
export const SEARCH_FOLDER = 'pagefind'

// Of no language that Pagefind knows: it then takes our grams as they are.
const LANGUAGE = 'und'
// What is in a title counts as if it stood there so often.
const TITLE_WEIGHT = 8
// Its own dialogs, which are not ours, and a worker that would be loaded beside the same code.
const LOADED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/

/** Takes what is searched and the folder of the export; gives the paths of the files written, below that folder. Throws where Pagefind fails. */
export async function writeSearchIndex(
  folder: string,
  entries: AsyncIterable<SearchEntry>,
): Promise<string[]> {
  const { index, errors } = await createIndex()
  try {
    if (!index) throw new Error(errors.join('\n'))
    return await writeFiles(folder, index, await addEntries(index, entries))
  } finally {
    await close()
  }
}

async function addEntries(
  index: PagefindIndex,
  entries: AsyncIterable<SearchEntry>,
): Promise<Map<string, SearchEntry>> {
  const added = new Map<string, SearchEntry>()
  for await (const entry of entries) {
    const { errors } = await index.addCustomRecord({
      url: entry.url,
      content: toContent(entry),
      language: LANGUAGE,
    })
    if (errors.length > 0) throw new Error(errors.join('\n'))
    added.set(entry.url, entry)
  }
  return added
}

/** Each gram once: how often a word stands in a text matters less than how much every reader loads. */
function toContent({ title, words, sections }: SearchEntry): string {
  const text = [...words, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n')
  const ofTitle = toGrams(foldText(title)).flatMap((gram) => Array<string>(TITLE_WEIGHT).fill(gram))
  return [...ofTitle, ...toGrams(foldText(text))].map(toToken).sort().join(' ')
}

async function writeFiles(
  folder: string,
  index: PagefindIndex,
  entries: ReadonlyMap<string, SearchEntry>,
): Promise<string[]> {
  const { files, errors } = await index.getFiles()
  if (errors.length > 0) throw new Error(errors.join('\n'))
  const written: string[] = []
  for (const { path: name, content } of files) {
    if (!LOADED.test(name)) continue
    const file = path.join(folder, SEARCH_FOLDER, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, await toLoaded(name, content, entries))
    written.push(`${SEARCH_FOLDER}/${name}`)
  }
  return written
}

async function toLoaded(
  name: string,
  content: Uint8Array,
  entries: ReadonlyMap<string, SearchEntry>,
): Promise<Uint8Array | string> {
  if (name.endsWith('.pf_fragment')) return toFragment(content, entries)
  if (!name.endsWith('.js')) return content
  const { code } = await transform(Buffer.from(content).toString('utf8'), { minify: true, format: 'esm' })
  return code
}

// Pagefind's own, by which its script tells what it has unpacked from what a server has unpacked for it.
const SIGNATURE = 'pagefind_dcd'

/** Pagefind's file of a post with the post itself in place of its grams, so that it says what an excerpt is cut from. */
function toFragment(content: Uint8Array, entries: ReadonlyMap<string, SearchEntry>): Uint8Array {
  const text = gunzipSync(content).toString('utf8')
  if (!text.startsWith(SIGNATURE)) throw new Error('pagefind: unknown form of a fragment')
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as { url: string }
  const entry = JSON.stringify(entries.get(fragment.url))
  return gzipSync(`${SIGNATURE}${JSON.stringify({ ...fragment, content: '', meta: { entry } })}`, {
    level: 9,
  })
}
