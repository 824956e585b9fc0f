// Owns the search of the server: an address in, what is found out. A plain scan of all texts, so that nothing is missed.
import { getStore } from '../content/store'
import { type Choices, type Filters, toChoices, toFilter } from './filters'
import { findHits, type Hit, isSound } from './find-hits'
import type { Pack } from './pack'
import { loosenWords, parseQuery } from './parse-query'
import type { Results } from './results'
import type { SearchRequest } from './search-request'
import { takeBest } from './take-best'
import { getTextShelf } from './text-shelf'
import { toResult } from './to-result'

export type Answer = Results & {
  /** What the posts that were found can be narrowed by. Made when it is asked for. */
  getChoices: () => Choices
}

/** Answers a search. Just after the start of the server it may wait some seconds for the texts to be read. */
export async function searchPosts(request: SearchRequest): Promise<Answer> {
  const { words, isTooLong } = parseQuery(request.query)
  const shelf = getTextShelf()
  if (words.length === 0) {
    // Who asks for the empty page will soon ask for more.
    shelf.read()
    return isTooLong ? refuse('long') : toAnswer([], [], request, 0)
  }
  const { packs, unread } = await shelf.get()
  return toAnswer(...find(packs, words, request), request, unread)
}

/** What answers a search that was not made. */
export function refuse(refusal: Results['refusal']): Answer {
  return { ...toAnswer([], [], { page: 1, size: 1 }, 0), refusal }
}

function find(packs: Pack[], words: string[], filters: Filters): [Hit[], string[]] {
  const hits = narrow(findHits(packs, words), filters)
  if (hits.length > 0) return [hits, words]
  const loose = loosenWords(words)
  const mayFind = loose.some((word) => !words.includes(word) || isSound(word))
  return [mayFind ? narrow(findHits(packs, loose, true), filters) : [], loose]
}

function narrow(hits: Hit[], filters: Filters): Hit[] {
  if (filters.tag === '' && filters.category === '' && filters.year === '') return hits
  const isAsked = toFilter(filters, getStore())
  return hits.filter(({ post }) => isAsked(post))
}

function toAnswer(
  hits: Hit[],
  words: string[],
  { page, size }: Pick<SearchRequest, 'page' | 'size'>,
  unread: number,
): Answer {
  const pages = Math.ceil(hits.length / size)
  const shown = takeBest(hits, page * size, words).slice((page - 1) * size)
  return {
    words,
    total: hits.length,
    page,
    pages,
    results: shown.map(({ post }) => toResult(post, words)),
    unread,
    getChoices: () =>
      toChoices(
        hits.map(({ post }) => post),
        getStore(),
      ),
  }
}
