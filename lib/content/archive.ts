// Owns posts by year and month, both taken from the date's own text, never through the machine's zone.
import type { Document } from './document'

export type ArchiveMonth = { month: string; posts: Document[] }
export type ArchiveYear = { year: string; posts: Document[]; months: ArchiveMonth[] }

/** Takes posts, newest first; gives years and their months in the same order. Undated posts are in none. */
export function toArchive(posts: Document[]): ArchiveYear[] {
  const years: ArchiveYear[] = []
  for (const post of posts) {
    if (!post.date) continue
    const [year = '', month = ''] = post.date.split('-')
    if (years.at(-1)?.year !== year) years.push({ year, posts: [], months: [] })
    const current = years.at(-1)
    if (current?.months.at(-1)?.month !== month) current?.months.push({ month, posts: [] })
    current?.posts.push(post)
    current?.months.at(-1)?.posts.push(post)
  }
  return years
}
