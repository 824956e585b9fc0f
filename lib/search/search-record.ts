// Owns what the search knows of a post: all of it from the one tree and the front matter, for the server and the export.
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { readSections } from '../content/get-article'
import type { Section } from '../markdown/sections'
import { toUrls } from '../urls'

/** `url` is the path with `root`, encoded; the address of a section is `url#id`, the id encoded. */
export type SearchRecord = {
  url: string
  title: string
  date?: string
  /** '' where the post has no date. */
  year: string
  tags: string[]
  categories: string[][]
  sections: Section[]
}

/** The record of a post. Its text is read and rendered for it, 2 ms for 2,500 characters; an empty one where the file is gone. */
export async function getSearchRecord(post: Document): Promise<SearchRecord> {
  return toSearchRecord(post, await readSections(post))
}

/** The same of a post with a text that has been read. */
export function toSearchRecord(post: Document, sections: Section[]): SearchRecord {
  const { title, date, tags, categories, permalink } = post
  const url = toUrls(getSite()).document(permalink)
  return { url, title, date, year: date?.slice(0, 4) ?? '', tags, categories, sections }
}

/** Whether a post of the store is found by readers: one that the lists do not show is not. */
export const isSearchable = ({ hidden }: Document): boolean => !hidden
