// Owns what the search knows of a post: all of it from the one tree and the front matter, for the server and the export.
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { readSections } from '../content/get-article'
import { readText } from '../content/read-text'
import type { Section } from '../markdown/sections'
import { toUrls } from '../urls'
import type { SectionCache } from './section-cache'

/** `url` is the path with `root`, encoded; the address of a section is `url#id`, the id encoded. */
export type SearchRecord = {
  url: string
  title: string
  date?: string
  /** Where it is another than the site's. */
  lang?: string
  /** '' where the post has no date. */
  year: string
  tags: string[]
  categories: string[][]
  sections: Section[]
}

/** The record of a post. Its text is rendered for it, some 5 ms for 2,500 characters, unless `cache` has it; empty where the file is gone. */
export async function getSearchRecord(post: Document, cache?: SectionCache): Promise<SearchRecord> {
  const text = readText(post.file)
  const kept = cache?.get(post, text)
  if (kept) return toSearchRecord(post, kept)
  const sections = await readSections(post, text)
  cache?.add(post, text, sections)
  return toSearchRecord(post, sections)
}

/** The same of a post with a text that has been read. */
export function toSearchRecord(post: Document, sections: Section[]): SearchRecord {
  const { title, date, lang, tags, categories, permalink } = post
  const url = toUrls(getSite()).document(permalink)
  return { url, title, date, lang, year: date?.slice(0, 4) ?? '', tags, categories, sections }
}

/** Whether a post of the store is found by readers: one that the lists do not show is not. */
export const isSearchable = ({ hidden }: Document): boolean => !hidden
