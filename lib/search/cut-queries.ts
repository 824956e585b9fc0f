// Owns the proof of the search: queries cut at random from articles, each of which must find what it was cut from.
import type { Random } from '../bench/make-random'
import { cutQuery } from './cut-query'
import { parseQuery } from './parse-query'
import type { SearchResult } from './results'
import { searchPosts } from './search-posts'
import { toSearchRequest } from './search-request'
import type { SearchedText } from './searched-text'

export type Proof = {
  asked: number
  /** Queries that did not find the article that they were cut from. */
  missed: string[]
  /** Results that lack a word. */
  strangers: string[]
}

export type TitleProof = {
  asked: number
  /** Queries of which the first three results have the article or else nothing but articles with the query in their titles. */
  kept: number
  /** Those that no more than three titles have, and of them those that have the article among the first three. */
  rare: number
  rareFirst: number
}

type Texts = [SearchedText, ...SearchedText[]]

/** Cuts so many queries from the texts of articles, and looks through all that each finds. */
export async function proveTexts(texts: Texts, count: number, random: Random): Promise<Proof> {
  const byUrl = new Map(texts.map((text) => [text.record.url, text]))
  const proof: Proof = { asked: 0, missed: [], strangers: [] }
  while (proof.asked < count) {
    const { record } = random.pick(texts)
    const query = cutQuery(toBody(record), random)
    if (query === undefined) continue
    proof.asked++
    const found = await findAll(query)
    if (!found.some((result) => toPath(result) === record.url)) proof.missed.push(query)
    const { words } = parseQuery(query)
    for (const result of found) {
      const text = byUrl.get(toPath(result))?.text ?? ''
      if (!words.every((word) => text.includes(word))) proof.strangers.push(`${query}: ${result.title}`)
    }
  }
  return proof
}

/** Cuts so many queries from the titles of articles. */
export async function proveTitles(texts: Texts, count: number, random: Random): Promise<TitleProof> {
  const proof: TitleProof = { asked: 0, kept: 0, rare: 0, rareFirst: 0 }
  while (proof.asked < count) {
    const { record } = random.pick(texts)
    const query = cutQuery(record.title, random)
    if (query === undefined) continue
    proof.asked++
    const { words } = parseQuery(query)
    const isTitled = (text: SearchedText | undefined) =>
      text !== undefined && words.every((word) => text.text.slice(0, text.titleEnd).includes(word))
    const first = (await search(query, 1)).results.slice(0, 3)
    const isThere = first.some((result) => toPath(result) === record.url)
    const isFull = first.every((result) => isTitled(texts.find((text) => text.record.url === toPath(result))))
    const isRare = texts.filter(isTitled).length <= 3
    proof.kept += Number(isThere || (isFull && first.length === 3))
    proof.rare += Number(isRare)
    proof.rareFirst += Number(isRare && isThere)
  }
  return proof
}

const toBody = ({ sections }: SearchedText['record']) =>
  sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n')

const toPath = ({ url }: SearchResult) => url.split('#')[0] ?? ''

const search = (query: string, page: number) =>
  searchPosts(toSearchRequest(new URLSearchParams({ q: query, page: String(page), limit: '100' })))

async function findAll(query: string): Promise<SearchResult[]> {
  const { results, pages } = await search(query, 1)
  const all = [...results]
  for (let page = 2; page <= pages; page++) all.push(...(await search(query, page)).results)
  return all
}
