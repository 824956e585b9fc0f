import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { isVisible, type State, toState } from './visibility'

const now = Date.UTC(2024, 7, 31) / 1000
const read = (source: string, frontMatter: string, yaml: string, isDesk = false) => {
  const { site } = parseConfig(yaml)
  const { document } = readDocument({ source, text: `---\n${frontMatter}\n---\n`, site })
  if (!document) throw new Error(`${source} is no document`)
  return [document, { ...site, isDesk, now }] as const
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
    expect(isVisible(...read(source, frontMatter, yaml))).toBe(expected)
    expect(isVisible(...read(source, frontMatter, yaml, true))).toBe(true)
  })
})

describe('toState', () => {
  const TO_COME = 'date: 2024-08-31T00:00:01Z'
  it.each<[string, string, string, string, State]>([
    ['a post', '_posts/a.md', 'date: 2024-01-01', 'future: false', 'visible'],
    ['a draft', '_drafts/a.md', 'title: a', '', 'draft'],
    ['a draft with a date to come is still a draft', '_drafts/a.md', TO_COME, 'future: false', 'draft'],
    ['a draft that says so itself', '_drafts/a.md', 'published: false', '', 'draft'],
    ['a draft that is shown', '_drafts/a.md', 'title: a', 'render_drafts: true', 'visible'],
    [
      'a draft that is shown, but not yet',
      '_drafts/a.md',
      TO_COME,
      'render_drafts: true\nfuture: false',
      'scheduled',
    ],
    [
      'a draft that is shown, but for itself',
      '_drafts/a.md',
      'published: false',
      'render_drafts: true',
      'unpublished',
    ],
    ['an unpublished post', '_posts/a.md', 'published: false', '', 'unpublished'],
    [
      'an unpublished post waits for no date',
      '_posts/a.md',
      `published: false\n${TO_COME}`,
      'future: false',
      'unpublished',
    ],
    ['a second before its time', '_posts/a.md', TO_COME, 'future: false', 'scheduled'],
    ['at its time', '_posts/a.md', 'date: 2024-08-31T00:00:00Z', 'future: false', 'visible'],
    ['a page', 'about/index.md', TO_COME, 'future: false', 'scheduled'],
    ['to come, as Hexo has it', '_posts/a.md', TO_COME, '', 'visible'],
  ])('%s', (_, source, frontMatter, yaml, expected) => {
    expect(toState(...read(source, frontMatter, yaml))).toBe(expected)
    // The desk shows it, and knows what it shows.
    expect(toState(...read(source, frontMatter, yaml, true))).toBe(expected)
  })
})
