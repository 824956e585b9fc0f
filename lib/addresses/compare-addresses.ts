// Owns how the addresses of a site before and now are compared.
import { compareText } from '../compare-text'
import type { Site } from '../config/schema'
import { encodePath, splitPage, toRawPaths } from '../urls'
import type { Addresses } from './collect-addresses'

export type Difference =
  /** Was an address, and is none. */
  | { kind: 'missing'; path: string }
  /** Was an address; readers are sent on to another. */
  | { kind: 'moved'; path: string; to: string }
  /** Was none. `source` is the file, where it is one's. */
  | { kind: 'extra'; path: string; source?: string }

type ComparedSite = Pick<Site, 'pretty_urls' | 'tag_dir' | 'category_dir' | 'archive_dir' | 'pagination_dir'>

/**
 * Takes the raw paths of before and the addresses of now; gives each difference once, by path, and how many are alike. `x/` and `x/index.html`
 * are one. Later pages of lists are not compared; nor are lists of a kind that the old site names nowhere, as a sitemap
 * has no archives. `isFile` tells of a raw path that is a file of the author's, which is served as it is.
 */
export function compareAddresses(
  before: string[],
  { published, lists, paths }: Addresses,
  site: ComparedSite,
  isFile: (raw: string) => boolean = () => false,
): { alike: number; differences: Difference[] } {
  const old = new Set(before.map((raw) => toKey(raw, site)).filter((raw) => !isLaterPage(raw, site)))
  const now = new Map<string, string | undefined>()
  const isExpected = buildIsExpected(old, site)
  for (const list of lists.keys()) if (isExpected(list)) now.set(toKey(list, site), undefined)
  for (const { permalink, source } of published) now.set(toKey(permalink, site), source)

  const differences: Difference[] = []
  let alike = 0
  const reached = new Set<string>()
  for (const path of old) {
    const to = now.has(path) || paths.hasPath(path) || isFile(path) ? path : findTarget(path, paths)
    if (to === undefined) differences.push({ kind: 'missing', path })
    // An alias was a page beside the one that it leads to.
    else if (to === path || old.has(toKey(to, site))) alike++
    else {
      reached.add(toKey(to, site))
      differences.push({ kind: 'moved', path, to })
    }
  }
  for (const [path, source] of now)
    if (!old.has(path) && !reached.has(path)) differences.push({ kind: 'extra', path, source })
  return { alike, differences: differences.sort((a, b) => compareText(a.path, b.path)) }
}

/** One line: `moved /2024/08/30/你好/ → /2024/08/31/你好/`. What a browser would take for a sign of its own stays encoded. */
export function toDifferenceLine(difference: Difference, root: string): string {
  const show = (path: string) => (/^https?:/.test(path) ? path : root + decodeURI(encodePath(path)))
  const line = `${difference.kind} ${show(difference.path)}`
  if (difference.kind === 'moved') return `${line} → ${show(difference.to)}`
  return difference.kind === 'extra' && difference.source ? `${line} ← ${difference.source}` : line
}

/** What a static host makes of a file's name. Hexo writes foo.html and links to foo where `trailing_html` is false. */
function toKey(raw: string, { pretty_urls }: ComparedSite): string {
  const path = raw.replace(/(^|\/)index\.html$/, '$1')
  return pretty_urls.trailing_html ? path : path.replace(/\.html$/, '')
}

const isLaterPage = (raw: string, { pagination_dir }: ComparedSite) =>
  splitPage(raw.replace(/\/$/, '').split('/'), pagination_dir).page > 1

/**
 * Which of our lists the old site has as well, by its other addresses. Hexo has no index of tags and of categories unless a
 * page asks for one, and then the page is compared.
 */
function buildIsExpected(old: ReadonlySet<string>, site: ComparedSite): (list: string) => boolean {
  const { tags, categories, archives } = toRawPaths(site)
  const isNamed = (dir: string) => [...old].some((path) => path.startsWith(dir) && path !== dir)
  const dirs = [tags(), categories(), archives()].filter(isNamed)
  const indexes = ['', tags(), categories()]
  return (list) => (indexes.includes(list) ? old.has(list) : dirs.some((dir) => list.startsWith(dir)))
}

/** Where readers of a path that is none are sent: a raw path, or another site. */
function findTarget(path: string, paths: Addresses['paths']): string | undefined {
  const move = paths.find(path, '')
  return move && ('path' in move ? decodeURIComponent(move.path) : move.address)
}
