// Owns the answer to those who ask for a feed: its text and what it is.
import { getSite } from '../config/site'
import { getStore } from '../content/store'
import type { FeedFormat } from '../urls'
import type { SiteFeed } from './feed'
import { findFeed } from './feed-lists'
import { getFeed } from './get-feed'
import { toAtom } from './to-atom'
import { toJsonFeed } from './to-json-feed'
import { toRss } from './to-rss'

const FORMATS: Record<FeedFormat, { type: string; write: (feed: SiteFeed) => string }> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
}

/** The feed at a raw path, `tags/灯/atom.xml`; 404 where none is. */
export async function getFeedResponse(raw: string): Promise<Response> {
  const found = findFeed(raw, getStore(), getSite())
  if (!found) return new Response(null, { status: 404 })
  const { type, write } = FORMATS[found.format]
  return new Response(write(await getFeed(found.list)), { headers: { 'Content-Type': type } })
}
