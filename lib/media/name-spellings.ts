// Owns in how many ways a file's name may have been written: as a path, a URL, an address of the site, a place on the
// author's own disk. Pure.
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { toBelowRoot } from '../urls'

/** `suffix` is the query and the fragment, '' where there is none. A path with a slash at its start counts from the top. */
export type FileName = { path: string; suffix: string }

const ADDRESS = /^(?:https?:)?\/\/([^/?#]*)(.*)$/is
// `C:\图.png` is no address with the scheme `c`, hence two letters.
const SCHEME = /^[a-z][a-z\d+.-]+:/i
const ON_DISK = /^(?:file:\/{0,3}|[a-z]:[\\/]|\/(?:home|Users)\/)/i
// What stands in `src` may be a whole picture.
const LONGEST = 2000

/** Takes a name as it stands in the article; gives what it may mean, likeliest first. [] for an address of elsewhere. */
export function toFileNames(name: string, site: Pick<Site, 'url' | 'root' | 'source_dir'>): FileName[] {
  if (name.length > LONGEST || /^[?#]|^$/.test(name)) return []
  const own = toOwnName(name.trim(), site.url)
  if (own === undefined) return []
  const names = toUnescaped(own).flatMap(({ path, suffix }) =>
    toTails(path.replaceAll('\\', '/'), site).map((tail) => ({ path: tail, suffix })),
  )
  return [...new Map(names.map((one) => [one.path, one])).values()].filter(({ path }) => !/\/$|^$/.test(path))
}

/** `https://my.site/images/a.png` => `/images/a.png`; undefined for any other site and for `data:`. */
function toOwnName(name: string, siteUrl: string): string | undefined {
  const [, host, rest = ''] = ADDRESS.exec(name) ?? []
  if (host !== undefined) return toHost(host) === toHost(new URL(siteUrl).host) ? rest : undefined
  return SCHEME.test(name) && !ON_DISK.test(name) ? undefined : name
}

const toHost = (host: string) => host.toLowerCase().replace(/^www\./, '')

/** A URL's query goes, and escapes are undone, at most twice; but `C#.png` and `100%25.png` may be names as they stand. */
function toUnescaped(name: string): FileName[] {
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(name) ?? []
  const once = decodePath(path)
  return [
    { path: once, suffix },
    { path, suffix },
    { path: decodePath(once), suffix },
    { path: decodePath(name), suffix: '' },
  ]
}

/** The name, without `root` too; what follows the source folder in it; of a place on a disk its every end, longest first. */
function toTails(path: string, { root, source_dir }: Pick<Site, 'root' | 'source_dir'>): string[] {
  const below = toBelowRoot(path, root)
  const tails = below === undefined ? [path] : [`/${below}`, path]
  const at = `/${path}`.lastIndexOf(`/${source_dir}/`)
  if (at >= 0) tails.push(`/${path.slice(at + source_dir.length + 1)}`)
  if (!ON_DISK.test(path)) return tails
  const segments = path.split('/').filter(Boolean)
  return [...tails, ...segments.slice(1).map((_, index) => segments.slice(index + 1).join('/'))]
}
