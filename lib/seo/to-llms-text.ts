// Owns llms.txt (https://llmstxt.org): what the site is, and where its articles stand as Markdown. Pure.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { Store } from '../content/to-store'
import { getMessages } from '../i18n'
import { toAbsolute, toUrls } from '../urls'
import { isIndexed } from './is-indexed'

// It is read whole, and what is not in it is in the sitemap.
const MOST_POSTS = 500

/** Takes what is published; gives the text of the file: the newest articles and every page that may be indexed. */
export function toLlmsText({ posts, pages }: Pick<Store, 'posts' | 'pages'>, site: Site): string {
  const { nav, meta } = getMessages(site.language)
  const urls = toUrls(site)
  const toUrl = (path: string) =>
    toAbsolute(site, path).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  const toLine = (document: Document) => {
    const note = [document.date?.slice(0, 10), document.description ?? document.excerpt].filter(Boolean)
    const link = `- [${toText(document.title)}](${toUrl(urls.markdown(document.permalink))})`
    return note.length > 0 && document.kind !== 'page' ? `${link}: ${toText(note.join(' '))}` : link
  }
  const toSection = (title: string, lines: string[]) =>
    lines.length > 0 ? [`## ${toText(title)}\n\n${lines.join('\n')}`] : []
  const about = site.description || site.subtitle
  const feed = site.feed.enable ? [`- [Atom](${toUrl(urls.feed())})`] : []
  return `${[
    `# ${toText(site.title)}`,
    ...(about ? [`> ${toText(about)}`] : []),
    meta.llmsNote,
    ...toSection(nav.home, posts.filter(isIndexed).slice(0, MOST_POSTS).map(toLine)),
    ...toSection(meta.pages, pages.filter(isIndexed).map(toLine)),
    // A name of the format's own: what may be passed over.
    ...toSection('Optional', [...feed, `- [Sitemap](${toUrl(urls.sitemap())})`]),
  ].join('\n\n')}\n`
}

/** On one line, and no link by itself. */
const toText = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]]/g, '\\$&')
