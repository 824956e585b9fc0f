// Owns as what a feed is sent to whom: to a reader's program by its own type, to a browser as XML. By its own type Chrome
// shows a feed as plain text and Firefox offers it for saving; as XML both show it in its style.

const FEED = /^application\/(?:atom|rss)\+xml\b/

/** Takes a response's type and what the other end accepts; gives the headers that take the place of others, {} for no feed. */
export function toFeedHeaders(type: string, accept = ''): Record<string, string> {
  if (!FEED.test(type)) return {}
  const vary = { Vary: 'Accept-Encoding, Accept' }
  return accept.includes('text/html') ? { ...vary, 'Content-Type': 'application/xml; charset=utf-8' } : vary
}
