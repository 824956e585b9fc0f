// Owns the path of every post and page, from _config.yml's `permalink` and what the file says of itself.
import { createHash } from 'node:crypto'
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { toBelowRoot } from '../urls'
import { toDateParts, toEpochSeconds } from './dates'
import type { CategoryPath } from './document'
import { slugize } from './slug'

export type PermalinkFields = {
  slug: string
  title: string
  /** RFC 3339, as `toDate` gives it. */
  date?: string
  categories: CategoryPath[]
  /** The whole front matter: its `permalink` and `id`, and every key that a token may name. */
  data: Readonly<Record<string, unknown>>
}
export type PermalinkSite = Pick<
  Site,
  | 'permalink'
  | 'permalink_defaults'
  | 'pretty_urls'
  | 'default_category'
  | 'category_map'
  | 'filename_case'
  | 'post_asset_folder'
  | 'url'
  | 'root'
>

// A name ends before an underscore that only separates: `:year_:month`. Hexo: hexo-util/lib/permalink.ts
const TOKEN = /:(\w*[A-Za-z0-9])/g

/**
 * Takes what a post is known by; gives its raw path below the root, NFC: `2024/08/31/你好/`.
 * A `permalink` in the front matter is the path itself. A token that nothing fills leaves no trace: an undated
 * `:year/:month/:title/` => `你好/`. Hexo: lib/plugins/filter/post_permalink.ts
 */
export function toPermalink(fields: PermalinkFields, site: PermalinkSite): string {
  const own = toPath(toOwn(fields.data.permalink, site))
  // The files of a post stand below it. Hexo: the same, with a warning.
  const isFolder = site.post_asset_folder && !/(?:\/|\.html)$/.test(own)
  if (own) return toPretty(isFolder ? `${own}/` : own, site)
  const path = toPath(site.permalink.replace(TOKEN, (_, name: string) => toToken(name, fields, site)))
  // Without a name of its own the post would stand on the home page or on a folder of dates.
  return toPretty(path || `${fields.slug}/`, site)
}

/**
 * Takes a page's file below the source folder, and its front matter's `permalink`; gives its raw path, which never
 * ends in `index.html`: `about/index.md` => `about/`, `foo/bar.md` => `foo/bar.html`. Hexo: lib/plugins/processor/asset.ts
 */
export function toPagePermalink(
  source: string,
  site: Pick<Site, 'pretty_urls' | 'url' | 'root'>,
  permalink?: unknown,
): string {
  const own = toPath(toOwn(permalink, site))
  const isFile = own.endsWith('/') || /\.[^./]+$/.test(own)
  const path = own ? (isFile ? own : `${own}.html`) : toPath(source.replace(/\.[^./]+$/, '.html'))
  return toPretty(path.replace(/(^|\/)index\.html$/, '$1'), site)
}

/**
 * A front matter's `permalink` as a raw path. A full address is the path of it, whatever host it names: the blog may have
 * moved. Percent-encoded text, copied from an address bar, is what it stands for.
 */
function toOwn(value: unknown, { url, root }: Pick<Site, 'url' | 'root'>): string {
  const text = toText(value)
  const [, host, path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(text) ?? []
  if (host === undefined) return decodePath(text)
  const isOurs = host.toLowerCase() === new URL(url).host
  return decodePath((isOurs ? toBelowRoot(path, root) : undefined) ?? path)
}

/** The first one that is there: Hexo's own name, the key of the front matter, the default of _config.yml, nothing. */
function toToken(name: string, fields: PermalinkFields, site: PermalinkSite): string {
  const key = Object.hasOwn(fields.data, name) ? toText(fields.data[name]) : ''
  const fallback = Object.hasOwn(site.permalink_defaults, name) ? (site.permalink_defaults[name] ?? '') : ''
  // Hexo puts its database's key here, which differs from build to build; the hash stays.
  if (name === 'id') return key || fallback || toHash(fields)
  // Every post has a layout. Hexo: lib/models/post.ts
  if (name === 'layout') return key || 'post'
  return toOwnToken(name, fields, site) ?? (key || fallback)
}

function toOwnToken(name: string, fields: PermalinkFields, site: PermalinkSite): string | undefined {
  switch (name) {
    case 'title':
    // Hexo copies what it knows of a post, and a `slug` of the front matter is none of that: lib/plugins/processor/post.ts
    case 'slug':
      return fields.slug
    case 'name':
      return fields.slug.slice(fields.slug.lastIndexOf('/') + 1)
    case 'post_title':
      return slugize(fields.title, { caseTransform: 1 })
    case 'hash':
      return toHash(fields)
    case 'category':
      return toCategorySlug(fields.categories, site)
    default:
      return toDateToken(name, fields.date)
  }
}

const DATE_TOKENS = /^(?:year|month|day|hour|minute|second|i_month|i_day|timestamp)$/

function toDateToken(name: string, date: string | undefined): string | undefined {
  if (!DATE_TOKENS.test(name)) return undefined
  if (!date) return ''
  if (name === 'timestamp') return String(toEpochSeconds(date))
  const parts = toDateParts(date)
  if (name === 'i_month') return String(parts.month)
  if (name === 'i_day') return String(parts.day)
  if (name === 'year') return String(parts.year).padStart(4, '0')
  return String(parts[name as 'month' | 'day' | 'hour' | 'minute' | 'second']).padStart(2, '0')
}

/** 12 hex digits of sha1 over the slug and the seconds since 1970; over the slug alone for an undated post. */
function toHash({ slug, date }: PermalinkFields): string {
  const seconds = date ? String(toEpochSeconds(date)) : ''
  return createHash('sha1')
    .update(slug + seconds)
    .digest('hex')
    .slice(0, 12)
}

/** The last category with its ancestors: `技术/前端`. Hexo: lib/models/category.ts slug */
function toCategorySlug(categories: CategoryPath[], site: PermalinkSite): string {
  const path = categories.at(-1)
  if (!path) return site.default_category
  return path
    .map((name) => {
      const mapped = Object.hasOwn(site.category_map, name) ? site.category_map[name] : undefined
      return slugize(mapped || name, { caseTransform: site.filename_case })
    })
    .join('/')
}

/** No slash at the start, none doubled, no `.` or `..`, NFC. */
function toPath(text: string): string {
  const segments = text.normalize('NFC').split('/')
  const isFolder = /^\.{0,2}$/.test(segments.at(-1) ?? '')
  const path = segments.filter((segment) => !/^\.{0,2}$/.test(segment)).join('/')
  return path && isFolder ? `${path}/` : path
}

/** Hexo: hexo-util/lib/pretty_urls.ts */
function toPretty(path: string, { pretty_urls }: Pick<Site, 'pretty_urls'>): string {
  if (/(?:^|\/)index\.html$/.test(path))
    return pretty_urls.trailing_index ? path : path.slice(0, -'index.html'.length)
  return pretty_urls.trailing_html ? path : path.replace(/\.html$/, '')
}

const toText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
