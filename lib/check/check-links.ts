// Owns links inside the site: whether what they point to is there, page, file and section.

import { decodePath } from '../decode-path'
import type { Inventory } from '../markdown/article'
import { toHost } from '../markdown/links'
import type { Problem } from '../problem'
import { toBelowRoot } from '../urls'
import { toShown } from './to-shown'

type Link = Inventory['links'][number]

/** What is known of the site that an article stands in. Paths are below the root, raw, without a slash at the start. */
export type Surroundings = {
  /** Address of the article, with its host: `https://example.com/2024/你好/`. */
  pageUrl: string
  /** Address of the site, and the path that it begins at: `https://example.com`, `/blog/`. */
  siteUrl: string
  root: string
  /** Whether a reader who follows the path gets something: a page, a file, or a way on. */
  hasPath: (path: string) => boolean
  /** Whether the author named a file beside his own: `说明.pdf`. */
  hasFile: (name: string) => boolean
  /** The address of the page that is made of a file which the author named: `../_posts/你好.md`; '' where none is. */
  findPage: (name: string) => string
  /** The ids of the page at a path; undefined where they are not known, as of a list. */
  getIds: (path: string) => Promise<ReadonlySet<string> | undefined>
  /** The first segments that addresses of this site have: `2024`, `tags`, or `.html` for pages at the root. */
  heads: ReadonlySet<string>
}

// Ours or a theme's, and what browsers know themselves.
const PAGE_IDS = new Set(['', 'top', 'main', 'comments'])
// `www.a.com`, `a.github.io/b`: a host without its scheme. `node.js` and `a.md` are none.
const HOST =
  /^(?:www\.[\w-]+\.\w|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|dev|me|top|cc|xyz|edu|gov|co)(?=[/:?#]|$))/i

/** Takes the links of one article; gives those that go nowhere. Links that leave the site are nobody's to check. */
export async function checkLinks(file: string, links: Link[], site: Surroundings): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { href, line, column } of links) {
    const place = { file, line, column, severity: 'warning' } as const
    const target = toTarget(href, site)
    if (!target) continue
    const { path, id, isRelative } = target
    const shown = toShown(decodePath(href))
    const isPage = site.hasPath(path)
    if (!isPage && isRelative && HOST.test(href)) {
      problems.push({ ...place, code: 'link-scheme', values: { href: shown } })
    } else if (!isPage && !(isRelative && site.hasFile(toName(href)))) {
      const near = isRelative ? decodePath(site.findPage(toName(href))) : ''
      problems.push({ ...place, code: 'link-dead', values: { href: shown, near } })
    } else if (!isAlwaysThere(id)) {
      const ids = await site.getIds(path)
      // Browsers look for the id as it stands in the address first: those of footnotes are encoded themselves.
      if (ids && !ids.has(id) && !ids.has(toHash(href))) {
        problems.push({ ...place, code: 'anchor-dead', values: { href: shown, near: findNear(id, ids) } })
      }
    }
  }
  return problems
}

type Target = { path: string; id: string; isRelative: boolean }

/** Where a link leads below the root; undefined for what leaves the site or leads nowhere on purpose. */
function toTarget(href: string, { pageUrl, siteUrl, root, heads }: Surroundings): Target | undefined {
  if (href.trim() === '' || !URL.canParse(href, pageUrl)) return undefined
  const { protocol, hostname, host, pathname, hash } = new URL(href, pageUrl)
  if (!/^https?:$/.test(protocol) || hostname === '' || toHost(`//${host}`) !== toHost(siteUrl))
    return undefined
  const isAbsolute = toHost(href) !== undefined
  // The same host below another root is another site.
  const below = toBelowRoot(pathname, root)
  if (below === undefined) return undefined
  const path = decodePath(below)
  // And so may be a folder of its own that no page of ours stands in: a project of GitHub Pages, `jianshu.com/p/1`.
  if (isAbsolute && path !== '' && !heads.has(toHead(path))) return undefined
  return { path, id: decodePath(hash.slice(1)), isRelative: !isAbsolute && !href.startsWith('/') }
}

/** `2024/你好/` => `2024`, `886.html` => `.html`, `about` => `about` */
export function toHead(path: string): string {
  const [first = '', ...rest] = path.split('/')
  return rest.length === 0 ? (/\.\w+$/.exec(first)?.[0] ?? first) : first
}

/** `#/route` and `#!route` belong to a program, `#:~:text=` to the browser. */
const isAlwaysThere = (id: string) => PAGE_IDS.has(id) || /^[/!]|:~:/.test(id)

const toHash = (href: string) => href.slice(href.indexOf('#') + 1)

/** `./说明.pdf?v=1#page=2` => `./说明.pdf` */
const toName = (href: string) => decodePath(href.replace(/[?#].*$/s, ''))

/** The id that is the same but for case and signs, so that the author need not search: `c与c` => `C-与-C`. */
function findNear(id: string, ids: ReadonlySet<string>): string {
  const folded = fold(id)
  return folded === '' ? '' : ([...ids].find((one) => fold(one) === folded) ?? '')
}

// An older Hexo made `-amp-` of `&`.
const fold = (id: string) =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=-)(?:amp|lt|gt|quot)(?=-)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
