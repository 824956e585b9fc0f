// Owns the tree of a document and what is known of it: its body read from the author's file, rendered once for each
// version of the file.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import { getMessages } from '../i18n'
import type { Article, MarkdownContext } from '../markdown/article'
import { toHast } from '../markdown/to-hast'
import { toMdx } from '../markdown/to-mdx'
import { resolveImage } from '../media/resolve-image'
import { toUrls } from '../urls'
import type { Document } from './document'
import { findPost } from './find-post'
import { parseFrontMatter } from './front-matter'
import { Kept } from './kept'
import { readCode } from './read-code'
import { getStore } from './store'

// Trees are large, and few are asked for twice; facts are small, and lists ask for the same ones again and again.
const articles = new Kept<Article>(32)
const skimmed = new Kept<Skimmed>(20_000)

type Skimmed = Pick<Article, 'facts' | 'problems'>

/** The tree and the facts of a document. A file that is gone gives an empty article. */
export function getArticle(document: Document): Promise<Article> {
  return articles.get(toKey(document), () => readArticle(document, true))
}

/**
 * What is known of a document and what is wrong with it, without its tree: a third of the cost. `posts` are those that
 * it may link to.
 */
export function skimArticle(document: Document, posts?: Document[]): Promise<Skimmed> {
  return skimmed.get(toKey(document), async () => {
    const { facts, problems } = await readArticle(document, false, posts)
    return { facts, problems }
  })
}

async function readArticle(document: Document, highlight: boolean, posts?: Document[]): Promise<Article> {
  const text = statSync(toFile(document), { throwIfNoEntry: false })
    ? readFileSync(toFile(document), 'utf8')
    : ''
  const { body, linesBefore } = parseFrontMatter(text, document.file)
  const context = toContext(document, linesBefore, highlight, posts)
  return document.format === 'mdx' ? toMdx(body, context) : toHast(body, context)
}

function toContext(
  document: Document,
  linesBefore: number,
  highlight: boolean,
  posts?: Document[],
): MarkdownContext {
  const site = getSite()
  const resolvePost = (name: string) => {
    const post = findPost(posts ?? getStore().posts, name)
    return post && { title: post.title, href: toUrls(site).document(post.permalink) }
  }
  return {
    file: document.file,
    linesBefore,
    siteUrl: site.url,
    externalLink: site.external_link,
    lineNumbers: site.highlight.line_number,
    highlight,
    messages: getMessages(document.lang ?? site.language),
    resolveImage: (src) => resolveImage(src, document.file),
    root: site.root,
    disableNunjucks: document.disableNunjucks,
    resolvePost,
    resolveFile: (name) => resolveImage(name, document.file)?.src,
    readCode: (name) => readCode(name, site),
  }
}

const toFile = ({ file }: Document) => path.join(/* turbopackIgnore: true */ getSourceDir(), file)

/** One key a version: the file's own, and the language that its notes and labels are in. */
function toKey(document: Document): string {
  const stat = statSync(toFile(document), { throwIfNoEntry: false })
  return `${document.file}:${stat ? `${stat.mtimeMs}:${stat.size}` : 'gone'}:${getSite().language}`
}
