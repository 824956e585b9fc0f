// Owns the one reading of a file into a document: the build and the running server both call it, and nothing else does.
import type { Site } from '../config/schema'
import { toLanguageTag } from '../i18n/language'
import type { Problem } from '../problem'
import { toCategories, toTags } from './categories'
import { toDate } from './dates'
import { decodeEntities } from './decode-entities'
import type { Document, DocumentKind } from './document'
import { toFlag, toText, toTextList, toWeight } from './field-values'
import { type FrontMatter, parseFrontMatter } from './front-matter'
import { isContentPath, toFormat } from './is-content-path'
import { toPagePermalink, toPermalink } from './permalink'
import { type FileName, readFileName } from './read-file-name'

export type DocumentInput = {
  /** Path below the source folder, with `/`. */
  source: string
  text: string
  site: Site
  /** When the file was first committed; the date of a post that says none itself. Never the time of a checkout. */
  birth?: Date | string
}
export type DocumentReading = {
  /** Undefined where the path is no article or page. */
  document: Document | undefined
  body: string
  /** Lines of the file before the body's first one. */
  linesBefore: number
  problems: Problem[]
}

/**
 * Takes a file's path and text; gives its document, its body and what to mend, under the file's path. Pure: it asks
 * no disk and no clock. Never throws: what cannot be read takes its default, and the problem says where.
 */
export function readDocument({ source, text, site, birth }: DocumentInput): DocumentReading {
  const path = source.normalize('NFC')
  const frontMatter = parseFrontMatter(text, path)
  const { body, linesBefore, problems } = frontMatter
  if (!isContentPath(path, site)) return { document: undefined, body, linesBefore, problems }

  const kind = toKind(path)
  const name = readName(path, kind, site)
  // Hexo: the keys of the file name win, lib/plugins/processor/post.ts
  const data = { ...frontMatter.data, ...name.values }
  const written = toText(data.title) ?? name.title
  const categories = toCategories(data.categories || data.category)
  const dates = readDates(frontMatter, kind === 'page' ? undefined : (name.date ?? birth), site)
  const permalink =
    kind === 'page'
      ? toPagePermalink(path, site, data.permalink)
      : // Hexo makes its address of the title as it is written, `&amp;` and all.
        toPermalink({ slug: name.slug, title: written, date: dates.date, categories, data }, site)

  const document: Document = {
    kind,
    source: path,
    file: source,
    format: toFormat(path),
    slug: name.slug,
    title: decodeEntities(written),
    date: dates.date,
    updated: dates.updated,
    id: toText(data.id),
    tags: toTags(data.tags || data.tag),
    categories,
    permalink,
    layout: toText(data.layout) ?? (kind === 'page' ? 'page' : 'post'),
    published: toFlag(data.published) ?? true,
    ...readThemeKeys(data),
    disableNunjucks: toFlag(data.disableNunjucks) ?? false,
    extra: Object.fromEntries(Object.entries(data).filter(([key]) => !DOCUMENT_KEYS.has(key))),
  }
  return { document, body, linesBefore, problems: [...problems, ...dates.problems] }
}

const DOCUMENT_KEYS = new Set(
  [
    'title date updated id tags tag categories category permalink layout published sticky top hidden comments lang',
    'language excerpt description keywords cover author toc noindex disableNunjucks',
  ].flatMap((keys) => keys.split(' ')),
)

function toKind(source: string): DocumentKind {
  if (source.startsWith('_posts/')) return 'post'
  return source.startsWith('_drafts/') ? 'draft' : 'page'
}

/** A page has its path for a slug, and `about/index.md` without a title is `about`. */
function readName(source: string, kind: DocumentKind, site: Site): FileName {
  if (kind !== 'page') return readFileName(source.slice(source.indexOf('/') + 1), site.new_post_name)
  const slug = source.replace(/\.[^./]+$/, '')
  const [last = slug, parent] = slug.split('/').reverse()
  return { slug, title: last === 'index' && parent ? parent : last, values: {} }
}

type Dates = { date?: string; updated?: string; problems: Problem[] }

/** A date that is none is told, and the fallback takes its place: the file name's, then none, never "now". */
function readDates({ data, keyPlace }: FrontMatter, fallback: Date | string | undefined, site: Site): Dates {
  const problems: Problem[] = []
  const read = (key: 'date' | 'updated', otherwise: string | undefined) => {
    const value = data[key]
    const date = toDate(value, site.timezone)
    const isAbsent = value === undefined || value === null || value === ''
    if (date || isAbsent) return date ?? otherwise
    const values = { key, value: toText(value) ?? JSON.stringify(value), used: otherwise ?? '' }
    problems.push({ ...keyPlace(key), severity: 'error', code: 'date-invalid', values })
    return otherwise
  }
  const date = read('date', toDate(fallback, site.timezone))
  // Hexo's `mtime`, the time of the checkout, is the one option that we do not follow (hexo#4752).
  const updated = read('updated', site.updated_option === 'date' ? date : undefined)
  return { date, updated, problems }
}

/** What the themes of Hexo agree on. */
function readThemeKeys(data: Record<string, unknown>) {
  return {
    sticky: Math.max(toWeight(data.sticky), toWeight(data.top)),
    hidden: toFlag(data.hidden) ?? false,
    comments: toFlag(data.comments) ?? true,
    lang: toLanguageTag(toText(data.lang) ?? toText(data.language) ?? ''),
    excerpt: toText(data.excerpt),
    description: toText(data.description),
    keywords: toTextList(data.keywords),
    cover: toImage(data.cover) ?? toImage(data.top_img),
    author: toText(data.author),
    ...readToc(data),
    noindex: toFlag(data.noindex) ?? false,
  }
}

/** NexT: `toc: { enable, number, max_depth }`. Butterfly: `toc: true` and `toc_number: true`. */
function readToc(data: Record<string, unknown>) {
  const { enable, number, max_depth } = isRecord(data.toc) ? data.toc : { enable: data.toc }
  return {
    toc: toFlag(enable),
    tocNumber: toFlag(number) ?? toFlag(data.toc_number),
    tocDepth: Math.floor(toWeight(max_depth ?? data.toc_max_depth)) || undefined,
  }
}

/** `cover: false` switches a theme's picture off, and `true` asks for one: neither is an address. */
const toImage = (value: unknown) => (toFlag(value) === undefined ? toText(value) : undefined)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
