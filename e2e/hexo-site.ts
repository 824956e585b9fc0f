// Owns how tests reach the second site, which is made of e2e/hexo-folder.ts on a machine that stands in New York.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const URL_KEY = 'INKSTONE_E2E_HEXO_URL'
const DIR_KEY = 'INKSTONE_E2E_HEXO_DIR'
const CONTENT_KEY = 'INKSTONE_E2E_HEXO_CONTENT'

/** `dir` is its workspace, `contentDir` the author's folder. */
type HexoSite = { url: string; dir: string; contentDir: string }

/** Articles that no other test may open: a first visit happens once. */
export const FIRST_VISITS = { browser: '/2025/05/01/客人甲/', request: '/2025/05/02/客人乙/' }

/** Lets webhooks in and signs previews. */
export const HEXO_SECRET = 'paper-and-ink'

/** Told by the global setup; workers inherit it. */
export function setHexoSite({ url, dir, contentDir }: HexoSite): void {
  process.env[URL_KEY] = url
  process.env[DIR_KEY] = dir
  process.env[CONTENT_KEY] = contentDir
}

/** The running second site. */
export function getHexoSite(): HexoSite {
  const { [URL_KEY]: url, [DIR_KEY]: dir, [CONTENT_KEY]: contentDir } = process.env
  if (!url || !dir || !contentDir)
    throw new Error('the second site is not running: see e2e/start-hexo-site.ts')
  return { url, dir, contentDir }
}

/** The same address for `test.use`, which is also read before the site runs. */
export const getHexoUrl = (): string | undefined => process.env[URL_KEY]

/** Whether the build made this page, by Next's own record. */
export function isPrerendered(rawPath: string): boolean {
  const file = path.join(getHexoSite().dir, '.next', 'prerender-manifest.json')
  const { routes } = JSON.parse(readFileSync(file, 'utf8')) as { routes: Record<string, unknown> }
  return Object.keys(routes).some((route) => decodeURI(route).replace(/\/?$/, '/') === rawPath)
}
