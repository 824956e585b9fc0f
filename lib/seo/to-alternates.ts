// Owns what every page says of its other addresses: its own, and the feed. Next does not merge `alternates` of a layout
// into those of a page, so each page asks here.
import type { Site } from '../config/schema'
import { type Dirs, toAbsolute, toUrls } from '../urls'

type Alternates = { canonical?: string; types: Record<string, string> }

/** Takes the page's path as `toUrls` gives it, none where it has no address of its own; gives `alternates` for Next's metadata. */
export function toAlternates(site: Pick<Site, 'root' | 'url'> & Dirs, path?: string): Alternates {
  return {
    // In full: to a path Next would add that of `metadataBase`, and `/blog/a/` became `/blog/blog/a/`.
    ...(path !== undefined && { canonical: toAbsolute(site, path) }),
    types: { 'application/atom+xml': toAbsolute(site, toUrls(site).feed()) },
  }
}
