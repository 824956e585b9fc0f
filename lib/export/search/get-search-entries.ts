// Owns reading what is searched in an export: what the server searches.
import { getStore } from '../../content/store'
import { getSearchRecord, isSearchable } from '../../search/search-record'
import { toPinyin } from '../../search/to-pinyin'
import { encodePath } from '../../urls'
import type { SearchEntry } from './search-entry'

/** One by one, for their trees need not be in memory at once. `onProgress` is told how many of how many. */
export async function* readSearchEntries(
  onProgress: (done: number, total: number) => void,
): AsyncIterable<SearchEntry> {
  const posts = getStore().posts.filter(isSearchable)
  for (const [index, post] of posts.entries()) {
    const { url, title, date, tags, categories, sections } = await getSearchRecord(post)
    const { spoken, initials } = toPinyin(title)
    yield {
      url,
      title,
      ...(date ? { date } : {}),
      words: [...tags, ...new Set(categories.flat()), spoken, initials],
      sections: sections.map((section) => ({ ...section, id: encodePath(section.id) })),
    }
    onProgress(index + 1, posts.length)
  }
}
