import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toLicence } from './licence'
import { toOutdated } from './outdated'
import { readDocument } from './read-document'

const CONFIG = 'url: https://a.example\npermalink: :title/\nauthor: 砚\n'

function read(front: string, ours: string) {
  const { site } = parseConfig(`${CONFIG}inkstone: { ${ours} }`)
  const text = `---\ndate: 2024-01-01\n${front}\n---\n`
  const { document } = readDocument({ source: '_posts/你好.md', text, site })
  if (!document) throw new Error('no document')
  return { document, site }
}

const DEFAULT = {
  authors: ['砚'],
  href: 'https://a.example/%E4%BD%A0%E5%A5%BD/',
  address: 'https://a.example/你好/',
}
const BY_SA = { name: 'CC BY-SA 4.0', href: 'https://creativecommons.org/licenses/by-sa/4.0/' }

it.each<[string, string, string, object | undefined]>([
  ['of the site', '', 'license: CC BY-SA 4.0', { ...DEFAULT, licence: BY_SA, info: undefined }],
  ['none', '', '', undefined],
  ['switched off', 'copyright: false', 'license: CC BY-SA 4.0', undefined],
  ['license: false', 'license: false', 'license: CC BY-SA 4.0', undefined],
  ['copyright: true says no name', 'copyright: true', '', undefined],
  [
    "the post's own",
    'license: CC0',
    'license: CC BY-SA 4.0',
    { licence: { name: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' } },
  ],
  [
    'without a version',
    'license: CC-BY-NC-ND',
    '',
    { licence: { href: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' } },
  ],
  [
    'another version',
    'license: cc by 3.0 CN',
    '',
    { licence: { href: 'https://creativecommons.org/licenses/by/3.0/' } },
  ],
  ['another name', 'license: 保留所有权利', '', { licence: { name: '保留所有权利', href: undefined } }],
  ['no such kind', 'license: CC BY-XX', '', { licence: { name: 'CC BY-XX', href: undefined } }],
  [
    'words of its own',
    'copyright_info: 转载请写信来',
    'license: CC0',
    { licence: undefined, info: '转载请写信来' },
  ],
  ['another author', 'copyright_author: 甲', 'license: CC0', { authors: ['甲'] }],
  ['several authors', 'author: [甲, 乙]', 'license: CC0', { authors: ['甲', '乙'] }],
  [
    'another address',
    'copyright_url: https://b.example/%E4%B9%A6',
    'license: CC0',
    { href: 'https://b.example/%E4%B9%A6', address: 'https://b.example/书' },
  ],
  ['an address that is none', 'copyright_url: 无', 'license: CC0', { href: DEFAULT.href }],
])('a licence: %s', (_, front, ours, expected) => {
  const { document, site } = read(front, ours)
  const licence = toLicence(document, site)
  if (expected) expect(licence).toMatchObject(expected)
  else expect(licence).toBeUndefined()
})

it.each<[string, string, string, object | undefined]>([
  ['never by default', '', '', undefined],
  ['from its date', '', 'outdated_days: 365', { since: '2024-01-01T00:00:00+08:00', days: 365 }],
  [
    'from its update',
    'updated: 2024-05-01',
    'outdated_days: 9',
    { since: '2024-05-01T00:00:00+08:00', days: 9 },
  ],
  [
    'from its date where the update is older',
    'updated: 2020-05-01',
    'outdated_days: 9',
    { since: '2024-01-01T00:00:00+08:00' },
  ],
  ['by its own days', 'outdated_days: 30', 'outdated_days: 9', { days: 30 }],
  ['not where it says no', 'noticeOutdate: false', 'outdated_days: 9', undefined],
  ['not without a date', "date: ''", 'outdated_days: 9', undefined],
])('a post is old: %s', (_, front, ours, expected) => {
  const { document, site } = read(front, ours)
  const outdated = toOutdated(document, site)
  if (expected) expect(outdated).toMatchObject(expected)
  else expect(outdated).toBeUndefined()
})
