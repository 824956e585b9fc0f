// Owns an article as Markdown, for those who read that rather than HTML: what the author wrote, under a front matter of its
// own that says what it is and where it stands.
import { stringify } from 'yaml'
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { parseFrontMatter } from '../content/front-matter'
import { readText } from '../content/read-text'
import { getDocument } from '../content/store'
import { toAbsolute, toRawPaths, toUrls } from '../urls'

/** The visible document whose Markdown stands at a raw path: `2024/08/31/灯.md` is that of `2024/08/31/灯/`. */
export function findMarkdown(raw: string): Document | undefined {
  if (!raw.endsWith('.md')) return undefined
  const stem = raw.slice(0, -'.md'.length)
  const { markdown } = toRawPaths(getSite())
  return [`${stem}/`, `${stem}.html`, `${stem}.htm`, stem]
    .map(getDocument)
    .find((document) => document && markdown(document.permalink) === raw)
}

/** Takes a document and the text of its file; gives the text that is served. The author's own keys are not for others. */
export function toMarkdown(document: Document, text: string, url: string): string {
  const { title, date, updated, author, lang, tags, categories, file } = document
  const keys = {
    title,
    date,
    updated: updated === date ? undefined : updated,
    author,
    lang,
    url,
    categories: categories.length > 0 ? categories : undefined,
    tags: tags.length > 0 ? tags : undefined,
  }
  const { body } = parseFrontMatter(text, file)
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n\n${body.trim()}\n`
}

/** The answer at a raw path; 404 where no visible document has its Markdown. */
export function getMarkdownResponse(raw: string): Response {
  const document = findMarkdown(raw)
  if (!document) return new Response(null, { status: 404 })
  const site = getSite()
  const url = toAbsolute(site, toUrls(site).document(document.permalink))
  const headers = new Headers({ 'Content-Type': 'text/markdown; charset=utf-8' })
  if (document.noindex) headers.set('X-Robots-Tag', 'noindex')
  return new Response(toMarkdown(document, readText(document.file), url), { headers })
}
