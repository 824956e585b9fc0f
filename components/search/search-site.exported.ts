import { searchFiles } from './search-files'

const LIMIT = 8

/** What the dialog asks in place of the server: search-site.ts has the same. */
export async function searchSite(query: string, home: string) {
  const found = await searchFiles(query, home, LIMIT)
  return { ...found, page: 1, pages: 1, unread: 0 }
}
