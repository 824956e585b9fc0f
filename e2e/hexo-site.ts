// Owns how tests reach the second site, which is made of e2e/hexo-folder.ts on a machine that stands in New York.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const URL_KEY = 'INKSTONE_E2E_HEXO_URL'
const DIR_KEY = 'INKSTONE_E2E_HEXO_DIR'

/** Articles that no other test may open: a first visit happens once. */
export const FIRST_VISITS = { browser: '/2025/05/01/客人甲/', request: '/2025/05/02/客人乙/' }

/** Told by the global setup; workers inherit it. */
export function setHexoSite({ url, dir }: { url: string; dir: string }): void {
  process.env[URL_KEY] = url
  process.env[DIR_KEY] = dir
}

/** Address and workspace of the running second site. */
export function getHexoSite(): { url: string; dir: string } {
  const { [URL_KEY]: url, [DIR_KEY]: dir } = process.env
  if (!url || !dir) throw new Error('the second site is not running: see e2e/start-hexo-site.ts')
  return { url, dir }
}

/** The same address for `test.use`, which is also read before the site runs. */
export const getHexoUrl = (): string | undefined => process.env[URL_KEY]

/** Whether the build made this page, by Next's own record. */
export function isPrerendered(rawPath: string): boolean {
  const file = path.join(getHexoSite().dir, '.next', 'prerender-manifest.json')
  const { routes } = JSON.parse(readFileSync(file, 'utf8')) as { routes: Record<string, unknown> }
  return Object.keys(routes).some((route) => decodeURI(route).replace(/\/?$/, '/') === rawPath)
}
