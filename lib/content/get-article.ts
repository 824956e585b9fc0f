// Owns the tree of a document: its body read from the author's file, rendered once for each version of the file.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import { getSite, getSourceDir } from '../config/site'
import { getMessages } from '../i18n'
import type { Article, MarkdownContext } from '../markdown/article'
import { toHast } from '../markdown/to-hast'
import { toMdx } from '../markdown/to-mdx'
import { resolveImage } from '../media/resolve-image'
import type { Document } from './document'
import { parseFrontMatter } from './front-matter'

// As many as a page of a list shows a few times over; an article costs some milliseconds to make again.
const KEPT = 64
const kept = new Map<string, Promise<Article>>()

/** The tree and the facts of a document. A file that is gone gives an empty article. */
export function getArticle(document: Document): Promise<Article> {
  const site = getSite()
  const key = `${document.file}:${toStamp(document)}:${site.language}`
  const known = kept.get(key)
  if (known) return known
  const article = readArticle(document, site)
  kept.set(key, article)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest) kept.delete(oldest)
  return article
}

async function readArticle(document: Document, site: Site): Promise<Article> {
  const { body, linesBefore } = readBody(document)
  const context = toMarkdownContext(document, linesBefore, site)
  return document.format === 'mdx' ? toMdx(body, context) : toHast(body, context)
}

/** The Markdown of a document without its front matter, and how many lines stood before it. */
export function readBody(document: Document): { body: string; linesBefore: number } {
  const file = toFile(document)
  const text = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : ''
  return parseFrontMatter(text, document.file)
}

/** What the Markdown plugins must know for this document. */
export function toMarkdownContext(document: Document, linesBefore: number, site: Site): MarkdownContext {
  return {
    file: document.file,
    linesBefore,
    siteUrl: site.url,
    externalLink: site.external_link,
    lineNumbers: site.highlight.line_number,
    messages: getMessages(document.lang ?? site.language),
    resolveImage: (src) => resolveImage(src, document.file),
  }
}

const toFile = ({ file }: Document) => path.join(/* turbopackIgnore: true */ getSourceDir(), file)

function toStamp(document: Document): string {
  const stat = statSync(toFile(document), { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs}:${stat.size}` : 'gone'
}
