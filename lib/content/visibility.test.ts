import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { isVisible } from './visibility'

const now = Date.UTC(2024, 7, 31) / 1000
const isShown = (source: string, frontMatter: string, yaml: string, isDesk = false) => {
  const { site } = parseConfig(yaml)
  const { document } = readDocument({ source, text: `---\n${frontMatter}\n---\n`, site })
  return document && isVisible(document, { ...site, isDesk, now })
}

describe('isVisible', () => {
  it.each<[string, string, string, string, boolean]>([
    ['a post', '_posts/a.md', 'date: 2024-01-01', '', true],
    ['a page', 'about/index.md', 'title: a', '', true],
    ['an unpublished post', '_posts/a.md', 'published: false', '', false],
    ['an unpublished page', 'about/index.md', 'published: false', '', false],
    [
      'an unpublished post with drafts shown',
      '_posts/a.md',
      'published: false',
      'render_drafts: true',
      false,
    ],
    ['a draft', '_drafts/a.md', 'title: a', '', false],
    ['a draft where drafts are shown', '_drafts/a.md', 'title: a', 'render_drafts: true', true],
    ['an unpublished draft', '_drafts/a.md', 'published: false', 'render_drafts: true', false],
    ['a post to come, as Hexo has it', '_posts/a.md', 'date: 2099-01-01', '', true],
    ['a post to come', '_posts/a.md', 'date: 2099-01-01', 'future: false', false],
    ['a page to come', 'about/index.md', 'date: 2099-01-01', 'future: false', false],
    ['a post of this second', '_posts/a.md', 'date: 2024-08-31T00:00:00Z', 'future: false', true],
    ['a post of the next second', '_posts/a.md', 'date: 2024-08-31T00:00:01Z', 'future: false', false],
    ['midnight in Shanghai', '_posts/a.md', 'date: 2024-08-31', 'future: false', true],
    [
      'midnight in New York',
      '_posts/a.md',
      'date: 2024-08-31',
      'future: false\ntimezone: America/New_York',
      false,
    ],
    ['a post without a date', '_posts/a.md', 'title: a', 'future: false', true],
    ['a post hidden from the home page', '_posts/a.md', 'hidden: true', '', true],
    ['a post with an empty password', '_posts/a.md', 'password:', '', true],
  ])('%s', (_, source, frontMatter, yaml, expected) => {
    expect(isShown(source, frontMatter, yaml)).toBe(expected)
    expect(isShown(source, frontMatter, yaml, true)).toBe(true)
  })
})
