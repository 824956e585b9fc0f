// Owns what is shown of a post that was found: its title and a piece of its text, the words marked, and the section to go to.
import { encodePath } from '../urls'
import { cutExcerpt, markWords } from './cut-excerpt'
import { findPlace } from './find-place'
import type { SearchResult } from './results'
import type { SearchedText } from './searched-text'

/** Takes a post and the folded words. What has all of them in its title is read from its beginning: no section is named. */
export function toResult(post: SearchedText, words: string[]): SearchResult {
  const { title, url, date, lang, sections } = post.record
  const { section: index, folded, at, isHit } = findPlace(post, words)
  const foldedTitle = post.text.slice(0, post.titleEnd)
  const isInSection = isHit && !words.every((word) => foldedTitle.includes(word))
  const { id = '', heading = '', text = '' } = sections[index] ?? {}
  return {
    title,
    url: isInSection && id ? `${url}#${encodePath(id)}` : url,
    ...(date ? { date } : {}),
    ...(lang ? { lang } : {}),
    ...(isInSection && heading ? { section: heading } : {}),
    titlePieces: markWords(title, words),
    excerpt: cutExcerpt(text, folded, at, words),
  }
}
