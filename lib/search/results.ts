// Owns the types of what a search answers, on the server as in the export: JSON of /api/search/, and what the dialog shows.
import type { Piece } from './cut-excerpt'

export type SearchResult = {
  title: string
  /** With the section of the hit after `#`, where it is in one. */
  url: string
  date?: string
  /** The heading of that section. */
  section?: string
  /** The language of the post where it is another than the site's. */
  lang?: string
  titlePieces: Piece[]
  excerpt: Piece[]
}

export type Results = {
  /** The words that are searched for, folded. */
  words: string[]
  total: number
  page: number
  pages: number
  results: SearchResult[]
  /** How many posts have not been read yet: just after the start of the server. */
  unread: number
  /** Why nothing was searched for. */
  refusal?: 'long' | 'often'
}
