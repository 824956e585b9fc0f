// Owns every path of the site; the only file that knows "/tags/". Paths are percent-encoded and begin with `root`.
import type { Site } from './config/schema'
import { decodePath } from './decode-path'

type Base = Pick<Site, 'root' | 'url'>

/**
 * Encodes a raw path for a link, segment by segment: everything but what RFC 3986 allows in a segment.
 * `2024/你好 C#/` => `2024/%E4%BD%A0%E5%A5%BD%20C%23/`
 */
export function encodePath(raw: string): string {
  return raw.split('/').map(encodeSegment).join('/')
}

// encodeURIComponent also encodes what is allowed in a segment; addresses stay readable without that.
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /%(?:3A|40|2C|3B|2B|3D|26|24)/g,
    decodeURIComponent,
  )
}

/** What follows `root` in a path, however that spells it: `/%e5%8d%9a/a/` of `/%E5%8D%9A/` => `a/`; undefined where it begins otherwise. */
export function toBelowRoot(path: string, root: string): string | undefined {
  // Nearly every request.
  if (path.startsWith(root)) return path.slice(root.length)
  const segments = path.split('/')
  const start = `${segments.splice(0, root.split('/').length - 1).join('/')}/`
  return segments.length > 0 && decodePath(start) === decodePath(root) ? segments.join('/') : undefined
}

/** What _config.yml calls the folders of the lists; a folder may be nested: `blog/archive`. */
export type Dirs = Pick<Site, 'tag_dir' | 'category_dir' | 'archive_dir' | 'pagination_dir'>

/** Hexo's own names of them, which are also the folders of our routes below app/. */
export const ROUTE_DIRS: Dirs = {
  tag_dir: 'tags',
  category_dir: 'categories',
  archive_dir: 'archives',
  pagination_dir: 'page',
}

/** The one page for all that is not there. Next's own name of its route. */
export const NOT_FOUND = '_not-found'

/** The file of each format in which the site can be subscribed to. */
const FEED_FILES = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' }

export type FeedFormat = keyof typeof FEED_FILES

/** Where our routes have the feeds of tags and categories. */
const FEED_ROUTE = 'api/feed/'

/**
 * A raw path as the page that a feed follows, and its format: `tags/C/atom.xml` => ['tags/C/', 'atom']. Undefined for a path
 * that ends as none.
 */
export function splitFeed(raw: string): { page: string; format: FeedFormat } | undefined {
  const file = raw.slice(raw.lastIndexOf('/') + 1)
  const format = (Object.keys(FEED_FILES) as FeedFormat[]).find((one) => FEED_FILES[one] === file)
  return format && { page: raw.slice(0, -file.length), format }
}

/** A raw path as the number of a part of the sitemap: `sitemap-2.xml` => 2; undefined for any other. */
export function splitSitemapPart(raw: string): number | undefined {
  const [, n] = /^sitemap-([1-9]\d{0,5})\.xml$/.exec(raw) ?? []
  return n === undefined ? undefined : Number(n)
}

/** The raw paths below the root, for those that must know which paths exist. Lists take a page number from 1. */
export function toRawPaths({ tag_dir, category_dir, archive_dir, pagination_dir }: Dirs) {
  const page = (n: number) => (n > 1 ? `${pagination_dir}/${n}/` : '')
  return {
    home: (n = 1) => page(n),
    document: (permalink: string) => permalink,
    /** What all previews are below. */
    previews: () => 'api/preview/',
    preview: (token: string) => `api/preview/${token}/`,
    previewFile: (token: string) => `api/preview/file/${token}/`,
    tags: () => `${tag_dir}/`,
    tag: (slug: string, n = 1) => `${tag_dir}/${slug}/${page(n)}`,
    categories: () => `${category_dir}/`,
    category: (slugs: string[], n = 1) => `${category_dir}/${slugs.join('/')}/${page(n)}`,
    archives: (n = 1) => `${archive_dir}/${page(n)}`,
    year: (year: string, n = 1) => `${archive_dir}/${year}/${page(n)}`,
    month: (year: string, month: string, n = 1) => `${archive_dir}/${year}/${month}/${page(n)}`,
    feed: (format: FeedFormat = 'atom') => FEED_FILES[format],
    feeds: () => Object.values(FEED_FILES),
    tagFeed: (slug: string, format: FeedFormat = 'atom') => `${tag_dir}/${slug}/${FEED_FILES[format]}`,
    categoryFeed: (slugs: string[], format: FeedFormat = 'atom') =>
      `${category_dir}/${slugs.join('/')}/${FEED_FILES[format]}`,
    feedStyle: () => 'feed.css',
    robots: () => 'robots.txt',
    manifest: () => 'manifest.webmanifest',
    sitemap: () => 'sitemap.xml',
    sitemapPart: (n: number) => `sitemap-${n}.xml`,
    search: () => 'search/',
    /** The same article as Markdown: `2024/灯/` and `2024/灯.html` => `2024/灯.md` */
    markdown: (permalink: string) => `${permalink.replace(/(?:\/|\.html?)$/, '')}.md`,
    llms: () => 'llms.txt',
    icon: () => 'seal.svg',
    /** Of a document, by its short name: lib/content/short-ids.ts. */
    shortLink: (id: string) => `p/${id}/`,
    /** A picture for those who share a page; `version` changes with what it shows. */
    card: (version: string, name: string[]) => `og/${version}/${name.join('/')}.png`,
    searchAnswers: () => 'api/search/',
  }
}

type Paths = ReturnType<typeof toRawPaths>

/** The same paths ready for an `href`. */
export function toUrls(site: Base & Dirs): Paths {
  const urls: Record<string, unknown> = {}
  const toUrl = (raw: string) => site.root + encodePath(raw)
  const paths: Record<string, (...args: never[]) => string | string[]> = toRawPaths(site)
  for (const [name, path] of Object.entries(paths)) {
    urls[name] = (...args: never[]) => {
      const raw = path(...args)
      return typeof raw === 'string' ? toUrl(raw) : raw.map(toUrl)
    }
  }
  return urls as Paths
}

/**
 * How requests reach our routes where _config.yml gives a list another folder: rewrites for next.config.ts.
 * `tag_dir: 标签` => /%E6%A0%87%E7%AD%BE/:path* to /tags/:path*
 */
export function toRewrites(site: Dirs): { source: string; destination: string }[] {
  const names = Object.values(FEED_FILES).join('|').replaceAll('.', '\\.')
  // Below a route that takes every path there can be no other one.
  const feeds = [site.tag_dir, site.category_dir].map((dir) => ({
    source: `/${toPattern(dir)}/:path+/:file(${names})`,
    destination: `/${FEED_ROUTE}${toPattern(dir)}/:path+/:file`,
  }))
  const files = [
    ...feeds,
    { source: '/:path(.+\\.md)', destination: '/api/markdown/:path' },
    { source: '/sitemap-:n(\\d+).xml', destination: '/api/sitemap/:n' },
  ]
  const lists = (['tag_dir', 'category_dir', 'archive_dir'] as const)
    .filter((key) => site[key] !== ROUTE_DIRS[key])
    .map((key) => ({
      source: `/${toPattern(site[key])}/:path*`,
      destination: `/${ROUTE_DIRS[key]}/:path*`,
    }))
  if (site.pagination_dir === ROUTE_DIRS.pagination_dir) return [...files, ...lists]
  const home = `/${toPattern(site.pagination_dir)}/:n(\\d+)`
  return [...files, ...lists, { source: home, destination: `/${ROUTE_DIRS.pagination_dir}/:n` }]
}

// Next's patterns have signs of their own.
const toPattern = (dir: string) => encodePath(dir).replace(/[()*+:?{}\\]/g, '\\$&')

// What Next and our routes have below a path of its own. Whether it is there, they say; Next keeps nothing of it. The feeds of
// tags and the parts of the sitemap are not among it: they are asked for as `toRewrites` has them.
const BELOW_ROUTES =
  /^(?:_next\/|_ink\/|__nextjs|(?:media|og)\/[^/]+\/[^/]|api\/(?:markdown|preview)\/[^/]|api\/(?:remake|revalidate|search)\/?$)/

/** Whether a path below the root, as it was asked for, is that of a route of ours or Next's which is no page. */
export function isRoutePath(path: string, site: Dirs): boolean {
  if (BELOW_ROUTES.test(path)) return true
  const { feeds, feedStyle, icon, llms, manifest, robots, sitemap } = toRawPaths(site)
  return [...feeds(), feedStyle(), icon(), llms(), manifest(), robots(), sitemap()].includes(path)
}

/** A path as `toUrls` gives it, or an author's `/x/` of the menu, as a full address. */
export function toAbsolute(site: Base, path: string): string {
  return new URL(path, `${site.url}/`).href
}

/** An author's link of _config.yml: a full address, `//host/` and `#part` stay, `/about/` gets `root` before it. */
export function toMenuHref(site: Base, target: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target)) return target
  return site.root + target.replace(/^\/+/, '')
}

/** Params of a route as Next gives them (percent-encoded) → raw text, NFC. What cannot be decoded stays as it is. */
export function decodeSegments(segments: string[]): string[] {
  return segments.map((segment) => {
    try {
      return decodeURIComponent(segment).normalize('NFC')
    } catch {
      return segment
    }
  })
}

/** A raw path as what Next hands to app/[...permalink]: `2024/你好/` => ['2024', '%E4%BD%A0%E5%A5%BD'] */
export function toPermalinkProps(raw: string): { params: Promise<{ permalink: string[] }> } {
  return { params: Promise.resolve({ permalink: raw.split('/').filter(Boolean).map(encodeURIComponent) }) }
}

/**
 * Takes the page number off the end of a list's segments: ['人工智能', 'page', '2'] => [['人工智能'], 2].
 * Page 1 has no number. `dir` is _config.yml's `pagination_dir`, which may be nested.
 */
export function splitPage(segments: string[], dir: string): { segments: string[]; page: number } {
  const number = segments.at(-1) ?? ''
  const words = dir.split('/')
  const start = segments.length - 1 - words.length
  const isPage =
    start >= 0 &&
    words.every((word, index) => segments[start + index] === word) &&
    /^(?:[2-9]|[1-9]\d+)$/.test(number)
  return isPage ? { segments: segments.slice(0, start), page: Number(number) } : { segments, page: 1 }
}

/**
 * By which name Next keeps the page at a raw path: our routes have Hexo's own names whatever _config.yml calls the lists,
 * as `toRewrites` has it; with `tag_dir: 标签`, `标签/砚/` => `tags/砚/`. A route that is no page is called `atom.xml/route`.
 */
export function toRoutePath(raw: string, site: Dirs): string {
  const { feeds, sitemap, llms } = toRawPaths(site)
  if ([...feeds(), sitemap(), llms()].includes(raw)) return `${raw}/route`
  // What a rewrite leads to a route is kept by the address that was asked for.
  const { page = '' } = splitFeed(raw) ?? {}
  if ([site.tag_dir, site.category_dir].some((dir) => page.startsWith(`${dir}/`))) return raw
  for (const key of ['tag_dir', 'category_dir', 'archive_dir'] as const) {
    if (`${raw}/`.startsWith(`${site[key]}/`)) return ROUTE_DIRS[key] + raw.slice(site[key].length)
  }
  const number = raw.startsWith(`${site.pagination_dir}/`) ? raw.slice(site.pagination_dir.length) : ''
  return /^\/\d+\/?$/.test(number) ? ROUTE_DIRS.pagination_dir + number : raw
}
