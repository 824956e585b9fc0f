// Owns the answer to those who ask for a feed: its text and what it is.
import type { FeedFormat } from '../urls'
import type { SiteFeed } from './feed'
import { getFeed } from './get-feed'
import { toAtom } from './to-atom'
import { toJsonFeed } from './to-json-feed'
import { toRss } from './to-rss'

const FORMATS: Record<FeedFormat, { type: string; write: (feed: SiteFeed) => string }> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
}

/** The site's feed in a format. */
export async function getFeedResponse(format: FeedFormat): Promise<Response> {
  const { type, write } = FORMATS[format]
  return new Response(write(await getFeed()), { headers: { 'Content-Type': type } })
}
