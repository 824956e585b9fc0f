// Owns the feed as Atom (RFC 4287).
import { Feed } from 'feed'
import { escapeXml } from '../escape-xml'
import type { FeedEntry, SiteFeed } from './feed'
import { SealedTexts } from './sealed-texts'
import { toStyled } from './to-styled'
import { ZonedDate } from './zoned-date'

/** Takes a feed; gives the text of its file. */
export function toAtom(feed: SiteFeed): string {
  const texts = new SealedTexts()
  const atom = new Feed({
    id: feed.url,
    title: texts.seal(feed.title),
    description: feed.description ? texts.seal(feed.description) : undefined,
    updated: new ZonedDate(feed.updated),
    generator: 'Inkstone',
    link: feed.url,
    feedLinks: { atom: feed.feedUrls.atom },
    author: { name: texts.seal(feed.author) },
    hub: feed.hub,
    favicon: feed.icon && texts.seal(feed.icon),
    stylesheet: feed.styleUrl,
  })
  for (const entry of feed.entries) atom.addItem(toItem(entry, texts))
  return texts.open(amend(atom.atom1(), feed))
}

function toItem(entry: FeedEntry, texts: SealedTexts) {
  const { title, url, published, updated, summary, content, author, categories, cover } = entry
  return {
    title: texts.seal(title),
    link: url,
    date: new ZonedDate(updated),
    published: published ? new ZonedDate(published) : undefined,
    description: summary ? texts.seal(summary) : undefined,
    content: content ? texts.seal(content) : undefined,
    author: author ? [{ name: texts.seal(author) }] : undefined,
    category: categories.map(({ name, url: scheme }) => ({ term: texts.seal(name), scheme })),
    enclosure: cover && { url: cover.url, length: cover.bytes },
  }
}

/** What the package has no option for: the language, titles and summaries that are no HTML, the type of an image. */
function amend(xml: string, { language, entries }: SiteFeed): string {
  const types = new Map(entries.flatMap(({ cover }) => (cover ? [[escapeXml(cover.url), cover.type]] : [])))
  return toStyled(xml)
    .replace('<feed ', `<feed xml:lang="${escapeXml(language)}" `)
    .replace(/<(title|summary) type="html">/g, '<$1>')
    .replace(/(rel="enclosure" href="([^"]*)" type=")[^"]*/g, (whole, before: string, href: string) => {
      const type = types.get(href)
      return type ? before + type : whole
    })
}
