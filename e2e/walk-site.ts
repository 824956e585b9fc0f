// Owns walking every address that a site names, from its home page and the files that machines read.
import { type Answer, ask } from './ask'

/** What machines ask for without having seen a link, and a search for what many articles have. */
const SEEDS = [
  ...['/', '/sitemap.xml', '/robots.txt', '/llms.txt', '/atom.xml', '/rss.xml', '/feed.json'],
  ...['/manifest.webmanifest', '/search/', `/search/?q=${encodeURIComponent('正文')}`],
]
const NAMED = [
  /(?:href|src|action)="([^"]+)"/g,
  /srcset="([^" ]+)/gi,
  // Of meta elements, XML, JSON and text, which name addresses in full.
  /(https?:\/\/[^\s"'<>\\]+)/g,
]

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'" }

/**
 * Takes where a site's home page is served, the site's address as its pages say it, and what must not be asked for; gives
 * every answer by its path, redirects and what is not there included.
 */
export async function walkSite(
  base: string,
  siteUrl: string,
  mayAsk: (path: string) => boolean,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const waiting = SEEDS.map((path) => new URL(base).pathname + path.slice(1))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (answers.has(path) || !mayAsk(path)) continue
    const answer = await ask(base, path)
    answers.set(path, answer)
    waiting.push(...toPaths(answer, new URL(path, siteUrl).href))
  }
  return answers
}

/** The paths of the same site that an answer names. */
function toPaths({ headers, body }: Answer, at: string): string[] {
  const isText = /^(?:text|application\/(?:[\w.-]+\+)?(?:xml|json))/.test(headers['content-type'] ?? '')
  const named = isText
    ? NAMED.flatMap((pattern) => [...body.matchAll(pattern)].map(([, name = '']) => name))
    : []
  return [...named, headers.location ?? ''].flatMap((name) => {
    const address = name.replace(/&(?:amp|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    const url = URL.canParse(address, at) ? new URL(address, at) : undefined
    return url?.host === new URL(at).host ? [url.pathname + url.search] : []
  })
}
