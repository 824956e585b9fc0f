// Owns what the W3C's feed validator finds fault with and can be told without a network (https://validator.w3.org/feed/docs/),
// as a table: a rule names the places that break it. For Atom RFC 4287, for RSS 2.0 the Advisory Board's text.
import { XMLParser, XMLValidator } from 'fast-xml-parser'

export type XmlFormat = 'atom' | 'rss'

type Attributes = Record<string, string>
/** An element as the parser gives it: `@name` is an attribute, `#text` its text, any other key its children. */
type Element = { [name: string]: Element[] | string | undefined }
type Place = { feed: Element; entries: Element[]; xml: string; address: string }
type Rule = [name: string, breaches: (place: Place) => (string | undefined)[]]

const RFC3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d [+-](?:0\d|1[0-4])[0-5]\d$/
const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/

const childrenOf = (element: Element, name: string) => {
  const found = element[name]
  return Array.isArray(found) ? found : []
}
const textOf = (element: Element | undefined) => (element ? String(element['#text'] ?? '') : '')
const textsOf = (element: Element, name: string) => childrenOf(element, name).map(textOf)
const attributesOf = (element: Element): Attributes =>
  Object.fromEntries(
    Object.entries(element).flatMap(([name, value]) =>
      name.startsWith('@') && typeof value === 'string' ? [[name.slice(1), value]] : [],
    ),
  )
const linksOf = (element: Element, name = 'link') => childrenOf(element, name).map(attributesOf)

/** A full address as it is sent: nothing in it that a parser of addresses would mend. */
const isFull = (address: string) => /^https?:\/\/[!-~]+$/.test(address) && !/[<>"\\^`{|}]/.test(address)
const unless = (isGood: boolean, breach: string) => (isGood ? undefined : breach)
const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
const once = (element: Element, name: string) =>
  unless(childrenOf(element, name).length === 1 && textsOf(element, name)[0] !== '', name)

/** The HTML that a feed carries. */
const htmlOf = ({ entries }: Place) =>
  entries.flatMap((entry) => [...textsOf(entry, 'content'), ...textsOf(entry, 'content:encoded')])

const SHARED: Rule[] = [
  [
    'no-forbidden-characters',
    ({ xml }) => [[...xml].find((sign) => /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))],
  ],
  [
    'no-named-entities-but-xml-has',
    ({ xml }) => [/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml)?.[0]],
  ],
  [
    'prefixes-are-declared',
    ({ xml }) => {
      const prefixes = [...xml.matchAll(/<\/?([a-z]+):[a-z]/gi)].map(([, prefix = '']) => prefix)
      return [...new Set(prefixes)].map((prefix) => unless(xml.includes(`xmlns:${prefix}="`), prefix))
    },
  ],
  [
    'utf-8',
    ({ xml }) => [unless(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>'), xml.slice(0, 40))],
  ],
  [
    'no-relative-addresses-in-html',
    (place) =>
      attributesIn(place)
        .filter(([, name]) => /^(?:href|src|poster|cite)$/.test(name))
        .map(([, , address]) => unless(/^[a-z][a-z\d+.-]*:/i.test(address), address)),
  ],
  [
    'no-scripts-and-forms-in-html',
    (place) =>
      htmlOf(place).flatMap((html) =>
        [...html.matchAll(TAG)].map(([, , name = '']) => unless(!FORBIDDEN.test(name), name)),
      ),
  ],
  [
    'nothing-for-our-pages-alone-in-html',
    (place) =>
      attributesIn(place).map(([tag, name, value]) =>
        unless(
          !OURS.test(name) && !(name === 'class' && !(tag === 'code' && value.startsWith('language-'))),
          name,
        ),
      ),
  ],
  ['html-is-closed', (place) => htmlOf(place).map(toUnclosed)],
]

const TAG = /<(\/?)([a-z][\w-]*)((?:\s(?:[^">]|"[^"]*")*)?)>/gi
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const FORBIDDEN =
  /^(?:script|style|iframe|object|embed|form|input|button|textarea|select|link|meta|base|template)$/
const OURS = /^(?:on[a-z]+|data-.*|srcset|tabindex|loading)$/

/** Tag, name and value of every attribute in the HTML that a feed carries. */
const attributesIn = (place: Place): [tag: string, name: string, value: string][] =>
  htmlOf(place).flatMap((html) =>
    [...html.matchAll(TAG)].flatMap(([, , tag = '', inside = '']) =>
      [...inside.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(
        ([, name = '', value = '']): [string, string, string] => [tag, name, value],
      ),
    ),
  )

/** The first element that another one ends. */
function toUnclosed(html: string): string | undefined {
  const open: string[] = []
  for (const [, slash, name = '', inside = ''] of html.matchAll(TAG)) {
    if (VOID.test(name) || inside.endsWith('/')) continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) return name
  }
  return open.at(-1)
}

const ATOM: Rule[] = [
  ['feed-has-id-title-updated', ({ feed }) => ['id', 'title', 'updated'].map((name) => once(feed, name))],
  [
    'entry-has-id-title-updated',
    ({ entries }) => entries.flatMap((entry) => ['id', 'title', 'updated'].map((name) => once(entry, name))),
  ],
  [
    'ids-are-full',
    ({ feed, entries }) =>
      [feed, ...entries].flatMap((one) => textsOf(one, 'id')).map((id) => unless(isFull(id), id)),
  ],
  ['ids-are-unique', ({ entries }) => repeated(entries.flatMap((entry) => textsOf(entry, 'id')))],
  [
    'dates-are-rfc3339',
    ({ feed, entries }) =>
      [feed, ...entries]
        .flatMap((one) => [...textsOf(one, 'updated'), ...textsOf(one, 'published')])
        .map((date) => unless(RFC3339.test(date) && !Number.isNaN(Date.parse(date)), date)),
  ],
  [
    'feed-is-as-new-as-its-newest-entry',
    ({ feed, entries }) => {
      const newest = Math.max(0, ...entries.map((entry) => Date.parse(textsOf(entry, 'updated')[0] ?? '')))
      return [unless(Date.parse(textsOf(feed, 'updated')[0] ?? '') >= newest, 'updated')]
    },
  ],
  [
    'author-of-each-entry',
    ({ feed, entries }) => {
      const hasName = (one: Element) => childrenOf(one, 'author').some((author) => textsOf(author, 'name')[0])
      return entries.map((entry) =>
        unless(hasName(feed) || hasName(entry), textsOf(entry, 'id')[0] ?? 'author'),
      )
    },
  ],
  [
    'self-link',
    ({ feed, address }) => {
      const self = linksOf(feed).filter(({ rel }) => rel === 'self')
      return [unless(self.length === 1 && self[0]?.href === address, self[0]?.href ?? 'none')]
    },
  ],
  [
    'entry-has-alternate-link',
    ({ entries }) =>
      entries.map((entry) => {
        const alternates = linksOf(entry).filter(({ rel = 'alternate' }) => rel === 'alternate')
        return unless(alternates.length === 1, textsOf(entry, 'id')[0] ?? 'link')
      }),
  ],
  [
    'links-are-full',
    ({ feed, entries }) =>
      [feed, ...entries].flatMap((one) => linksOf(one)).map(({ href = '' }) => unless(isFull(href), href)),
  ],
  [
    'enclosures-say-what-they-are',
    ({ entries }) =>
      entries
        .flatMap((entry) => linksOf(entry))
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href = '', type = '', length = '' }) =>
          unless(MEDIA_TYPE.test(type) && /^\d+$/.test(length), href),
        ),
  ],
  [
    'categories-have-terms',
    ({ entries }) =>
      entries
        .flatMap((entry) => linksOf(entry, 'category'))
        .map(({ term, scheme = '' }) => unless(Boolean(term) && isFull(scheme), scheme)),
  ],
  [
    'content-says-that-it-is-html',
    ({ entries }) =>
      entries
        .flatMap((entry) => linksOf(entry, 'content'))
        .map(({ type }) => unless(type === 'html', type ?? 'none')),
  ],
  ['language', ({ feed }) => [unless(LANGUAGE.test(attributesOf(feed)['xml:lang'] ?? ''), 'xml:lang')]],
]

const RSS: Rule[] = [
  ['version', ({ xml }) => [unless(/<rss[^>]*\sversion="2\.0"/.test(xml), 'version')]],
  [
    'channel-has-title-link-description',
    ({ feed }) => ['title', 'link', 'description'].map((name) => once(feed, name)),
  ],
  [
    'item-has-title-or-description',
    ({ entries }) =>
      entries.map((item) =>
        unless([...textsOf(item, 'title'), ...textsOf(item, 'description')].some(Boolean), 'item'),
      ),
  ],
  [
    'links-are-full',
    ({ feed, entries }) =>
      [feed, ...entries].flatMap((one) => textsOf(one, 'link')).map((link) => unless(isFull(link), link)),
  ],
  ['guids-are-unique', ({ entries }) => repeated(entries.flatMap((item) => textsOf(item, 'guid')))],
  [
    'guid-is-there-and-full',
    ({ entries }) =>
      entries.map((item) =>
        unless(isFull(textsOf(item, 'guid')[0] ?? ''), textsOf(item, 'guid')[0] ?? 'guid'),
      ),
  ],
  [
    'dates-are-rfc822',
    ({ feed, entries }) =>
      [...textsOf(feed, 'lastBuildDate'), ...entries.flatMap((item) => textsOf(item, 'pubDate'))].map(
        (date) => unless(RFC822.test(date) && isItsWeekday(date), date),
      ),
  ],
  ['item-has-date', ({ entries }) => entries.map((item) => once(item, 'pubDate'))],
  [
    'self-link',
    ({ feed, address }) => {
      const self = linksOf(feed, 'atom:link').filter(({ rel }) => rel === 'self')
      return [unless(self.length === 1 && self[0]?.href === address, self[0]?.href ?? 'none')]
    },
  ],
  [
    'authors-without-mail-are-dc',
    ({ entries }) =>
      entries
        .flatMap((item) => textsOf(item, 'author'))
        .map((author) => unless(author.includes('@'), author)),
  ],
  [
    'enclosures-say-what-they-are',
    ({ entries }) =>
      entries
        .flatMap((item) => linksOf(item, 'enclosure'))
        .map(({ url = '', type = '', length = '' }) =>
          unless(isFull(url) && MEDIA_TYPE.test(type) && /^\d+$/.test(length), url),
        ),
  ],
  [
    'one-enclosure-an-item',
    ({ entries }) =>
      entries.map((item) =>
        unless(childrenOf(item, 'enclosure').length < 2, textsOf(item, 'guid')[0] ?? 'item'),
      ),
  ],
  ['language', ({ feed }) => [unless(LANGUAGE.test(textsOf(feed, 'language')[0] ?? ''), 'language')]],
]

function isItsWeekday(date: string): boolean {
  const [weekday = '', day = ''] = date.split(', ')
  const [number = '', month = '', year = ''] = day.split(' ')
  return new Date(`${number} ${month} ${year} 00:00:00 GMT`).toUTCString().startsWith(weekday)
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
})

/** Takes the text of a feed, its format and where it stands; gives `rule: place` for all that is wrong, [] for a valid one. */
export function checkXmlFeed(xml: string, format: XmlFormat, address: string): string[] {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return [`well-formed: ${valid.err.line}:${valid.err.col} ${valid.err.msg}`]
  const root = parser.parse(xml) as Element
  const feed =
    format === 'atom'
      ? childrenOf(root, 'feed')[0]
      : childrenOf(childrenOf(root, 'rss')[0] ?? {}, 'channel')[0]
  if (!feed) return ['root: none']
  const entries = childrenOf(feed, format === 'atom' ? 'entry' : 'item')
  const rules = [...SHARED, ...(format === 'atom' ? ATOM : RSS)]
  return rules.flatMap(([name, breaches]) =>
    breaches({ feed, entries, xml, address }).flatMap((breach) =>
      breach === undefined ? [] : `${name}: ${breach}`,
    ),
  )
}
