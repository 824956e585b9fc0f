// Owns the form of a post in which it is searched: one folded text, and where its parts stand.
import type { Section } from '../markdown/sections'
import { foldText } from './fold-text'
import type { SearchRecord } from './search-record'
import { type Pinyin, toPinyin } from './to-pinyin'

export type SearchedText = {
  record: SearchRecord
  /** All folded: the title, a line of tags and categories, then each section, its heading in a line of its own. */
  text: string
  titleEnd: number
  tags: string
  headings: string
  /** Where in `text` each section begins with its heading. */
  starts: number[]
  pinyin: Pinyin
}

/** Two characters of memory for each one of the post: one shown, one folded. */
export function toSearchedText(record: SearchRecord): SearchedText {
  const title = toFoldedLine(record.title)
  const tags = [...record.tags, ...new Set(record.categories.flat())].map(toFoldedLine).join('\n')
  const parts = record.sections.map(({ heading, text }) => `${foldText(heading)}\n${foldText(text)}\n`)
  const starts: number[] = []
  let start = title.length + tags.length + 2
  for (const part of parts) {
    starts.push(start)
    start += part.length
  }
  return {
    record: { ...record, sections: copy(record.sections) },
    text: `${title}\n${tags}\n${parts.join('')}`,
    titleEnd: title.length,
    tags,
    headings: record.sections.map(({ heading }) => foldText(heading)).join('\n'),
    starts,
    pinyin: toPinyin(record.title),
  }
}

const toFoldedLine = (text: string) => foldText(text).replace(/\s+/g, ' ').trim()

/** A part of a string keeps the whole of it in memory, and these are parts of the author's files. */
const copy = (sections: Section[]) => JSON.parse(JSON.stringify(sections)) as Section[]
