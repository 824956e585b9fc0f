// Owns the type of a feed before it has a format: what Atom, RSS and JSON Feed are made of. Addresses are full, texts plain.
import type { FeedFormat } from '../urls'

export type SiteFeed = {
  title: string
  description: string
  language: string
  author: string
  /** The page that the feed follows. */
  url: string
  /** Where the feed itself stands, in each format. */
  feedUrls: Record<FeedFormat, string>
  /** What makes the file readable in a browser. */
  styleUrl: string
  /** Who is told of news at once. */
  hub?: string
  /** A small square picture. */
  icon?: string
  /** RFC 3339, of the entry that changed last: never "now", so that a feed without news is the same to its byte. */
  updated: string
  entries: FeedEntry[]
}

export type FeedEntry = {
  title: string
  /** The article's address; also its id, which never changes. */
  url: string
  /** RFC 3339 in the site's zone; absent where the author gave no date. */
  published?: string
  updated: string
  summary: string
  /** HTML; absent where the feed has summaries alone, and of .mdx. */
  content?: string
  author?: string
  language?: string
  /** Categories, then tags, and where each is listed. */
  categories: { name: string; url: string }[]
  cover?: { url: string; type: string; bytes: number }
}
