// Owns the pages of every list: which posts, how many a page, with what is shown of each.
import type { Site } from '../config/schema'
import { getSite } from '../config/site'
import type { Document } from './document'
import { type Entry, getEntries } from './get-entries'
import { type Page, paginate } from './paginate'
import { getStore } from './store'

/** A page of entries. Hexo lets each kind of list have its own `per_page`, else the site's. */
export type ListPage = Page<Entry>

type Generator = 'index_generator' | 'tag_generator' | 'category_generator' | 'archive_generator'

/** How many posts a page of this kind of list holds; 0 means all. */
export function getPerPage(site: Site, generator: Generator): number {
  return site[generator].per_page ?? site.per_page
}

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
