import { expect, it } from 'vitest'
import { FEED } from '../config/feed'
import { ROUTE_DIRS } from '../urls'
import { toAlternates } from './to-alternates'

const top = { feed: FEED, title: '试纸', root: '/', url: 'https://example.com', ...ROUTE_DIRS }
const below = { feed: FEED, title: '试纸', root: '/blog/', url: 'https://example.com/blog', ...ROUTE_DIRS }

it.each([
  [top, '/', 'https://example.com/', 'https://example.com/atom.xml'],
  [top, '/tags/C%23/', 'https://example.com/tags/C%23/', 'https://example.com/atom.xml'],
  [below, '/blog/a/', 'https://example.com/blog/a/', 'https://example.com/blog/atom.xml'],
])('%o %s', (site, path, canonical, feed) => {
  expect(toAlternates(site, path)).toEqual({ canonical, types: { 'application/atom+xml': feed } })
})

it('claims no address for a page that has none', () => {
  expect(toAlternates(top)).toEqual({ types: { 'application/atom+xml': 'https://example.com/atom.xml' } })
})

it('names the feed of a list before that of the site', () => {
  const feed = { title: '标签：灯', path: '/blog/tags/x/atom.xml' }
  expect(toAlternates(below, '/blog/tags/x/', feed).types).toEqual({
    'application/atom+xml': [
      { url: 'https://example.com/blog/tags/x/atom.xml', title: '标签：灯' },
      { url: 'https://example.com/blog/atom.xml', title: '试纸' },
    ],
  })
})

it.each([{ enable: false }, { autodiscovery: false }])(
  'names none where the owner wants that: %o',
  (wish) => {
    expect(toAlternates({ ...top, feed: { ...FEED, ...wish } }, '/')).toEqual({
      canonical: 'https://example.com/',
      types: {},
    })
  },
)
