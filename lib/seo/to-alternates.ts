// Owns what every page says of its other addresses: its own, and the feeds. Next does not merge `alternates` of a layout
// into those of a page, so each page asks here.
import type { Site } from '../config/schema'
import { type Dirs, toAbsolute, toUrls } from '../urls'

/** The feed of a list: what it is called, and its path as `toUrls` gives it. */
export type ListFeed = { title: string; path: string }

type Feed = { url: string; title: string }
type Alternates = { canonical?: string; types: Record<string, string | Feed[]> }

const ATOM = 'application/atom+xml'

/**
 * Takes the page's path as `toUrls` gives it, none where it has no address of its own, and the feed of its list, which
 * goes before that of the site; gives `alternates` for Next's metadata.
 */
export function toAlternates(
  site: Pick<Site, 'root' | 'url' | 'title' | 'feed'> & Dirs,
  path?: string,
  feed?: ListFeed,
): Alternates {
  const { enable, autodiscovery } = site.feed
  const siteFeed = toAbsolute(site, toUrls(site).feed())
  const own = feed && { url: toAbsolute(site, feed.path), title: feed.title }
  return {
    // In full: to a path Next would add that of `metadataBase`, and `/blog/a/` became `/blog/blog/a/`.
    ...(path !== undefined && { canonical: toAbsolute(site, path) }),
    types:
      enable && autodiscovery ? { [ATOM]: own ? [own, { url: siteFeed, title: site.title }] : siteFeed } : {},
  }
}
