import { searchFiles } from './search-files'

const LIMIT = 6

/** What the dialog asks in place of the server: search-site.ts has the same. */
export async function searchSite(query: string, home: string) {
  const { words, take, count } = await searchFiles(query, home)
  const results = await take(LIMIT)
  return { words, results, total: count(), page: 1, pages: 1, unread: 0 }
}
