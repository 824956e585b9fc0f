// Owns the environment: the only file that reads process.env for what an owner may set.
import path from 'node:path'

/** The author's folder as an absolute path. CONTENT_DIR, else `content` of the project. */
export function getContentDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CONTENT_DIR || 'content')
}

/** Where the site is reached, without a slash at the end; SITE_URL wins over `url` of _config.yml. */
export function getSiteUrl(configured: string): string {
  return (process.env.SITE_URL || configured).replace(/\/+$/, '')
}

/** The port to serve on: PORT, else 3000. */
export function getPort(): number {
  return Number(process.env.PORT) || 3000
}
