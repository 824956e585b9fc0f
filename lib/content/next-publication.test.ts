import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toNextPublication } from './next-publication'
import { readDocument } from './read-document'
import { isVisible } from './visibility'

const NOON = Date.UTC(2024, 7, 31, 12) / 1000
const HOUR = 3600

/** The documents of files that have one line of front matter each, in Shanghai. */
function read(files: [source: string, line: string][], yaml: string, now = NOON) {
  const { site } = parseConfig(`timezone: Asia/Shanghai\n${yaml}`)
  const documents = files.flatMap(([source, line]) => {
    const { document } = readDocument({ source, text: `---\n${line}\n---\n`, site })
    return document ?? []
  })
  return { documents, gate: { ...site, isDesk: false, now } }
}

describe('toNextPublication', () => {
  const SOON = 'date: 2024-08-31 21:00:00' // An hour after noon in London.
  const LATER = 'date: 2024-09-01 08:00:00'
  it.each<[string, [string, string][], string, number | undefined]>([
    ['nothing at all', [], 'future: false', undefined],
    ['a post to come', [['_posts/a.md', SOON]], 'future: false', NOON + HOUR],
    ['a page to come', [['about/index.md', SOON]], 'future: false', NOON + HOUR],
    [
      'the first of two, whatever their order',
      [
        ['_posts/a.md', LATER],
        ['_posts/b.md', SOON],
        ['_posts/c.md', LATER],
      ],
      'future: false',
      NOON + HOUR,
    ],
    [
      'what is there already is no event',
      [
        ['_posts/a.md', 'date: 2024-01-01'],
        ['_posts/b.md', LATER],
      ],
      'future: false',
      NOON + 12 * HOUR,
    ],
    [
      'the second it appears is past',
      [['_posts/a.md', 'date: 2024-08-31T12:00:00Z']],
      'future: false',
      undefined,
    ],
    [
      'the next second is to come',
      [['_posts/a.md', 'date: 2024-08-31T12:00:01Z']],
      'future: false',
      NOON + 1,
    ],
    ['as Hexo has it, all are there', [['_posts/a.md', SOON]], '', undefined],
    ['a post without a date is there', [['_posts/a.md', 'title: a']], 'future: false', undefined],
    ['a draft waits for its author, not for its date', [['_drafts/a.md', SOON]], 'future: false', undefined],
    ['a draft that is shown', [['_drafts/a.md', SOON]], 'future: false\nrender_drafts: true', NOON + HOUR],
    [
      'what is not published does not appear',
      [['_posts/a.md', `${SOON}\npublished: false`]],
      'future: false',
      undefined,
    ],
  ])('%s', (_, files, yaml, expected) => {
    const { documents, gate } = read(files, yaml)
    expect(toNextPublication(documents, gate)).toBe(expected)
  })

  it('agrees with the gate to the second', () => {
    const files: [string, string][] = [['_posts/a.md', SOON]]
    const { documents, gate } = read(files, 'future: false')
    const at = toNextPublication(documents, gate) ?? 0
    const isShownAt = (now: number) => documents.map((document) => isVisible(document, { ...gate, now }))
    expect([isShownAt(at - 1), isShownAt(at)]).toEqual([[false], [true]])
    expect(toNextPublication(documents, { ...gate, now: at })).toBeUndefined()
  })
})
