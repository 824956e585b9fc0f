import { expect, it } from 'vitest'
import { toFeedHeaders } from './feed-headers'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const VARY = { Vary: 'Accept-Encoding, Accept' }

it.each([
  [
    'application/atom+xml; charset=utf-8',
    BROWSER,
    { ...VARY, 'Content-Type': 'application/xml; charset=utf-8' },
  ],
  [
    'application/rss+xml; charset=utf-8',
    BROWSER,
    { ...VARY, 'Content-Type': 'application/xml; charset=utf-8' },
  ],
  ['application/rss+xml; charset=utf-8', 'application/rss+xml, */*', VARY],
  ['application/atom+xml', undefined, VARY],
  ['application/feed+json', BROWSER, {}],
  ['text/html', BROWSER, {}],
  ['application/xml', BROWSER, {}],
])('%s for %s', (type, accept, headers) => {
  expect(toFeedHeaders(type, accept)).toEqual(headers)
})
