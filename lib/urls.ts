// Owns every path of the site; the only file that knows "/tags/". Paths are percent-encoded and begin with `root`.
import type { Site } from './config/schema'

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

const page = (n: number) => (n > 1 ? `page/${n}/` : '')

/** The raw paths below the root, for those that must know which paths exist. Lists take a page number from 1. */
export const rawPaths = {
  home: (n = 1) => page(n),
  document: (permalink: string) => permalink,
  tags: () => 'tags/',
  tag: (slug: string, n = 1) => `tags/${slug}/${page(n)}`,
  categories: () => 'categories/',
  category: (slugs: string[], n = 1) => `categories/${slugs.join('/')}/${page(n)}`,
  archives: (n = 1) => `archives/${page(n)}`,
  year: (year: string, n = 1) => `archives/${year}/${page(n)}`,
  month: (year: string, month: string, n = 1) => `archives/${year}/${month}/${page(n)}`,
}

type Paths = typeof rawPaths

/** The same paths ready for an `href`. */
export function toUrls(site: Base): Paths {
  const urls: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(rawPaths) as [string, (...args: never[]) => string][]) {
    urls[name] = (...args: never[]) => site.root + encodePath(path(...args))
  }
  return urls as Paths
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

/** Takes the page number off the end of a list's segments: ['人工智能', 'page', '2'] => [['人工智能'], 2]. Page 1 has no number. */
export function splitPage(segments: string[]): { segments: string[]; page: number } {
  const [word, number = ''] = segments.slice(-2)
  const isPage = segments.length > 1 && word === 'page' && /^(?:[2-9]|[1-9]\d+)$/.test(number)
  return isPage ? { segments: segments.slice(0, -2), page: Number(number) } : { segments, page: 1 }
}
