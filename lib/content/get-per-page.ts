// Owns how many posts a page of each kind of list holds.
import type { Site } from '../config/schema'

/** Hexo's names for what makes the lists, each with a `per_page` of its own if the owner wants. */
export type Generator = 'index_generator' | 'tag_generator' | 'category_generator' | 'archive_generator'

/** The list's own `per_page`, else the site's; 0 means all. */
export function getPerPage(site: Site, generator: Generator): number {
  return site[generator].per_page ?? site.per_page
}
