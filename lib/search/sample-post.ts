// Owns posts for the tests of this folder.
import type { Section } from '../markdown/sections'
import type { SearchRecord } from './search-record'
import { type SearchedText, toSearchedText } from './searched-text'

type Given = Partial<Omit<SearchRecord, 'sections'>> & { text?: string; sections?: Section[] }

/** A post as it is searched; `text` is its one section. Of the tests alone. */
export function toSamplePost({ text = '', ...given }: Given): SearchedText {
  const title = given.title ?? '无题'
  return toSearchedText({
    url: `/${encodeURIComponent(title)}/`,
    title,
    year: given.date?.slice(0, 4) ?? '',
    tags: [],
    categories: [],
    sections: [{ id: '', heading: '', text }],
    ...given,
  })
}
