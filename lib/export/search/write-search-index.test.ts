import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchEntry } from './search-entry'
import { toToken } from './to-token'
import { writeSearchIndex } from './write-search-index'

const ENTRY: SearchEntry = {
  url: '/2024/%E7%A0%9A/',
  title: '砚',
  words: ['文房'],
  sections: [{ id: '', heading: '', text: '磨墨如病夫。' }],
}

let folder = ''
let written: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-index-'))
  written = await writeSearchIndex(folder, toEntries([ENTRY]))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function* toEntries(entries: SearchEntry[]) {
  yield* entries
}

it('writes what a search loads and says so', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
  expect(written.toSorted()).toEqual(paths.map((one) => one.split(path.sep).join('/')).toSorted())
  expect(written.map((one) => one.replace(/und_[\da-f]+/, '*')).toSorted()).toEqual([
    'pagefind/fragment/*.pf_fragment',
    'pagefind/index/*.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.*.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.unknown.pagefind',
  ])
})

const read = (ending: string) =>
  gunzipSync(readFileSync(path.join(folder, written.find((one) => one.endsWith(ending)) ?? ''))).toString()

it('keeps the post where it is shown from, and no grams there', () => {
  const fragment = JSON.parse(read('.pf_fragment').replace('pagefind_dcd', ''))
  expect(JSON.parse(fragment.meta.entry)).toEqual(ENTRY)
  expect(fragment).toMatchObject({ url: ENTRY.url, content: '' })
})

it.each(['磨墨', '病夫', '文房', '砚'])('finds %s', (gram) => {
  expect(read('.pf_index')).toContain(toToken(gram))
})
