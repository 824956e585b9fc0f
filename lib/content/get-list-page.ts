// Owns the pages of every list: which posts, how many a page, with what is shown of each.
import { getSite } from '../config/site'
import type { Document } from './document'
import { type Entry, getEntries } from './get-entries'
import { type Generator, getPerPage } from './get-per-page'
import { type Page, paginate } from './paginate'
import { getStore } from './store'

/** A page of entries. Hexo lets each kind of list have its own `per_page`, else the site's. */
export type ListPage = Page<Entry>

/** Page `number` of the home list, or undefined where there is none. */
export function getHomePage(number: number): Promise<ListPage | undefined> {
  return getListPage(getStore().homePosts, number, 'index_generator')
}

/** Page `number` of the posts given, or undefined where there is none. */
export async function getListPage(
  posts: Document[],
  number: number,
  generator: Generator,
): Promise<ListPage | undefined> {
  const page = paginate(posts, number, getPerPage(getSite(), generator))
  return page && { ...page, items: await getEntries(page.items) }
}
