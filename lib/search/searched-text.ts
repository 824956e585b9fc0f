// Owns the form of a post in which it is searched: one folded text, and where its parts stand.
import type { Section } from '../markdown/sections'
import { foldText } from './fold-text'
import type { SearchRecord } from './search-record'
import { type Pinyin, toPinyin } from './to-pinyin'

export type SearchedText = {
  record: SearchRecord
  /**
   * All folded: the title, the headings, the tags and categories, each in a line of its own; then each section with its
   * heading once more. So where a word stands first says how much it means, and ten thousand posts are looked into once.
   */
  text: string
  titleEnd: number
  headingsEnd: number
  tagsEnd: number
  /** Where in `text` each section begins with its heading. */
  starts: number[]
  pinyin: Pinyin
}

/** Two characters of memory for each one of the post: one shown, one folded. */
export function toSearchedText(record: SearchRecord): SearchedText {
  const title = toFoldedLine(record.title)
  const headings = record.sections.map(({ heading }) => foldText(heading))
  const headingLines = headings.join('\n')
  const tags = [...record.tags, ...new Set(record.categories.flat())].map(toFoldedLine).join('\n')
  const titleEnd = title.length
  const headingsEnd = titleEnd + 1 + headingLines.length
  const tagsEnd = headingsEnd + 1 + tags.length
  const parts = record.sections.map(({ text }, index) => `${headings[index]}\n${foldText(text)}\n`)
  const starts: number[] = []
  let start = tagsEnd + 1
  for (const part of parts) {
    starts.push(start)
    start += part.length
  }
  return {
    record: { ...record, sections: copy(record.sections) },
    // In one piece: a string that is put together of two is slower to look into.
    text: [title, headingLines, tags, parts.join('')].join('\n'),
    titleEnd,
    headingsEnd,
    tagsEnd,
    starts,
    pinyin: toPinyin(record.title),
  }
}

const toFoldedLine = (text: string) => foldText(text).replace(/\s+/g, ' ').trim()

/** A part of a string keeps the whole of it in memory, and these are parts of the author's files. */
const copy = (sections: Section[]) => JSON.parse(JSON.stringify(sections)) as Section[]
