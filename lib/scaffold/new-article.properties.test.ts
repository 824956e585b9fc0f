import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toDate } from '../content/dates'
import { decodeEntities } from '../content/decode-entities'
import { readDocument } from '../content/read-document'
import { fillScaffold } from './fill-scaffold'
import { placeNew } from './place-new'
import { readScaffolds } from './scaffolds'
import { toNewRequest } from './to-new-request'
import { toWritten } from './to-written'

const scaffolds = readScaffolds('/nowhere')
// What has a meaning to YAML, to file systems, to URLs, or to our own reader.
const sign = fc.constantFrom(
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
  ],
  ...[
    '/',
    '../',
    '.',
    '~',
    '=',
    '?',
    '$&',
    '{{ title }}',
    '---',
    ';;;',
    '：',
    '，',
    '“',
    '2024',
    '12:30',
    'title:',
    '\t',
  ],
)
const title = fc
  .array(
    fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.constantFrom('你好', '砚', 'a', 'é')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => toNewRequest([parts.join('')], () => false, 'post').title)
  .filter((text) => text !== '')
const pattern = fc.constantFrom(
  ':title.md',
  ':year-:month-:day-:title.md',
  ':year/:i_month/:i_day-:title.md',
  ':title-:hash.md',
)
const zone = fc.constantFrom('Asia/Shanghai', 'America/St_Johns', 'UTC', 'Pacific/Kiritimati')
const time = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
})

it('what is made is read back as it was asked for', () => {
  const run = (text: string, newPostName: string, timezone: string, now: Date, layout: string) => {
    const { site } = parseConfig(`new_post_name: '${newPostName}'\ntimezone: ${timezone}\n`)
    const date = toDate(now, timezone) ?? ''
    const place = placeNew({ layout, title: text, date, getValue: () => undefined }, site, { isPlain: false })
    if ('code' in place) throw new Error(place.code)
    expect(place.file).not.toMatch(/(?:^|\/)\.{0,2}(?:\/|$)|\\|\p{Cc}/u)
    const written = fillScaffold(scaffolds.get(layout), { title: text, layout, date: toWritten(date) })
    const { document, problems } = readDocument({ source: place.source, text: written, site })
    expect(problems).toEqual([])
    expect(document?.title).toBe(decodeEntities(text))
    if (layout === 'draft') return
    // Of an hour that the clock has twice, the first is meant.
    expect(document?.date?.slice(0, 19)).toBe(date.slice(0, 19))
  }
  const layout = fc.constantFrom('post', 'draft', 'page', 'photo')
  fc.assert(fc.property(title, pattern, zone, time, layout, run), { numRuns: 2000, seed: 4 })
})
