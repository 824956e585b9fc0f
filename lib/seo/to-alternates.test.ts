import { expect, it } from 'vitest'
import { ROUTE_DIRS } from '../urls'
import { toAlternates } from './to-alternates'

const top = { title: '试纸', root: '/', url: 'https://example.com', ...ROUTE_DIRS }
const below = { title: '试纸', root: '/blog/', url: 'https://example.com/blog', ...ROUTE_DIRS }

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
