// Owns which paths are feeds, for the server, which must tell them from other spellings.
import { getSite } from '../config/site'
import { getListPaths } from '../content/has-path'
import { splitFeed } from '../urls'

/** Whether a feed stands at a raw path: of the site, of a tag or a category; constant time. */
export function hasFeed(raw: string): boolean {
  const { page } = splitFeed(raw) ?? {}
  const { tag_dir, category_dir, feed } = getSite()
  if (page === undefined || !feed.enable) return false
  const isBelow = [tag_dir, category_dir].some((dir) => page !== `${dir}/` && page.startsWith(`${dir}/`))
  return page === '' || (isBelow && getListPaths().has(page))
}
