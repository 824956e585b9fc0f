// Owns the tree of a document and what is known of it: its body read from the author's file, rendered once for each
// version of the file.
import { statSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import { getMessages } from '../i18n'
import { getLive } from '../live/live'
import type { Article, Inventory, MarkdownContext } from '../markdown/article'
import { toEmptyInventory } from '../markdown/inventory'
import { type Section, toSections } from '../markdown/sections'
import { toHast } from '../markdown/to-hast'
import { toMdx } from '../markdown/to-mdx'
import { getImageColour } from '../media/image-colour'
import { resolveFile } from '../media/resolve-file'
import { resolveImage } from '../media/resolve-image'
import { toUrls } from '../urls'
import type { Document } from './document'
import { findPost } from './find-post'
import { parseFrontMatter } from './front-matter'
import { getFriends } from './get-friends'
import { Kept } from './kept'
import { readCode } from './read-code'
import { readText } from './read-text'
import { toSeries, toSeriesName } from './series'
import { getStore } from './store'

// Trees are large, and few are asked for twice; facts are small, and lists ask for the same ones again and again.
const articles = new Kept<Article>(32)
const skimmed = new Kept<Skimmed>(20_000)

const TRUST_IMAGES_MS = 5000

type Skimmed = Pick<Article, 'facts' | 'problems'>
export type Inspection = Skimmed & { inventory: Inventory }

/** The tree and the facts of a document. A file that is gone gives an empty article. */
export function getArticle(document: Document): Promise<Article> {
  return getKept(document, true)
}

/** The same without the colours of code, which are most of the work, for those that show none. */
export function getPlainArticle(document: Document): Promise<Article> {
  return getKept(document, false)
}

function getKept(document: Document, highlight: boolean): Promise<Article> {
  // An image can change without its article.
  const moment = Math.floor(performance.now() / TRUST_IMAGES_MS)
  return articles.get(`${toKey(document)}:${moment}:${highlight}`, () => readArticle(document, highlight))
}

/** What is known of a document and what is wrong with it, without its tree: a third of the cost. */
export function skimArticle(document: Document): Promise<Skimmed> {
  return skimmed.get(toKey(document), async () => {
    const { facts, problems } = await readArticle(document, false)
    return { facts, problems }
  })
}

/** What the checker asks of a document: what is known of its text, what is wrong with it, and all that it names. Kept by nobody. */
export async function inspectArticle(
  document: Document,
  text = readText(document.file),
): Promise<Inspection> {
  const inventory = toEmptyInventory()
  const { facts, problems } = await renderText(document, text, false, { inventory })
  return { facts, problems, inventory }
}

/** The text of a document by section, for the search. Kept by nobody. */
export async function readSections(document: Document, text: string): Promise<Section[]> {
  const sections: Section[] = []
  const { tree } = await renderText(document, text, false, { sections })
  // What could not be rendered is shown as typed, and found as such.
  return sections.length > 0 ? sections : toSections(tree)
}

async function readArticle(document: Document, highlight: boolean): Promise<Article> {
  return renderText(document, readText(document.file), highlight)
}

async function renderText(
  document: Document,
  text: string,
  highlight: boolean,
  wanted: Pick<MarkdownContext, 'inventory' | 'sections'> = {},
): Promise<Article> {
  const { body, linesBefore } = parseFrontMatter(text, document.file)
  const context = { ...toContext(document, linesBefore, highlight), ...wanted }
  return document.format === 'mdx' ? toMdx(body, context) : toHast(body, context)
}

/** What the plugins must know of a document; `linesBefore` as its front matter says. */
export function toContext(document: Document, linesBefore: number, highlight: boolean): MarkdownContext {
  const site = getSite()
  const resolvePost = (name: string) => {
    const post = findPost(getStore().posts, name)
    return post && { title: post.title, href: toUrls(site).document(post.permalink) }
  }
  const readColour = async (src: string) => {
    const found = resolveFile(src, document.file)
    return found && getImageColour(found.file)
  }
  const resolveSeries = (name: string) => {
    const parts = toSeries(getStore().posts).get(name || (toSeriesName(document) ?? '')) ?? []
    const toHref = ({ file, permalink }: Document) =>
      file === document.file ? undefined : toUrls(site).document(permalink)
    return parts.map((part) => ({ title: part.title, href: toHref(part) }))
  }
  return {
    file: document.file,
    linesBefore,
    siteUrl: site.url,
    externalLink: site.external_link,
    lineNumbers: site.highlight.line_number,
    highlight,
    scripts: site.inkstone.scripts,
    messages: getMessages(document.lang ?? site.language),
    resolveImage: (src) => resolveImage(src, document.file),
    ...(highlight ? { readColour } : {}),
    root: site.root,
    disableNunjucks: document.disableNunjucks,
    resolvePost,
    resolveSeries,
    resolveFile: (name) => resolveFile(name, document.file)?.url,
    getFriends,
    readCode: (name) => readCode(name, site),
  }
}

const toFile = ({ file }: Document) => path.join(/* turbopackIgnore: true */ getSourceDir(), file)

/** One key a version: the file's own, what the running server knows of it, and the language of its notes and labels. */
function toKey(document: Document): string {
  const stat = statSync(toFile(document), { throwIfNoEntry: false })
  const version = stat ? `${stat.mtimeMs}:${stat.size}` : 'gone'
  return `${document.file}:${version}:${toLiveVersion(document)}:${getSite().language}`
}

/** Whether the file is held back, and how often something that the article shows has been another one: a picture, a title. */
export function toLiveVersion({ file }: Document): string {
  const moment = getLive()?.moment
  if (!moment) return ''
  const { heldTexts, renewals } = moment
  return `${heldTexts.has(file)}:${renewals.all}:${renewals.articles.get(file) ?? 0}`
}
