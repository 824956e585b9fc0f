// Owns the environment: the only file that reads process.env for what an owner may set.
import path from 'node:path'
import { isFullAddress } from './schema'
import { toSubnet } from './subnet'

/** The author's folder as an absolute path. CONTENT_DIR, else `content` of the project. */
export function getContentDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CONTENT_DIR || 'content')
}

/** SITE_URL: where the site is reached, in place of `url` of _config.yml. */
export function getSiteUrl(): string | undefined {
  return process.env.SITE_URL || undefined
}

/** The port to serve on: PORT, else 3000. */
export function getPort(): number {
  return Number(process.env.PORT) || 3000
}

/** REVALIDATE_SECRET: lets webhooks in and signs preview links. Without one both are off. */
export function getRevalidateSecret(): string | undefined {
  return process.env.REVALIDATE_SECRET || undefined
}

/**
 * REDIS_URL: where several instances share what they have made. Without one each keeps its own. Gives 'invalid' for what is
 * no address of a Redis; it may hold a password, so nobody else is to see it.
 */
export function getRedisUrl(): string | 'invalid' | undefined {
  const url = process.env.REDIS_URL || undefined
  return url === undefined || /^rediss?:\/\/[^/]/.test(URL.canParse(url) ? url : '') ? url : 'invalid'
}

export type LogPart = 'requests' | 'addresses'

/** LOG: what is written as lines of JSON, separated by commas: `requests`, and `addresses` for those of readers with them. */
export function getLogParts(): ReadonlySet<LogPart> {
  const parts = (process.env.LOG ?? '').split(',').map((part) => part.trim())
  return new Set(parts.filter((part): part is LogPart => part === 'requests' || part === 'addresses'))
}

export type Setting = 'PORT' | 'SITE_URL' | 'TRUSTED_PROXIES' | 'REDIS_URL'

/** What is set and cannot be used; `got` is the part that is wrong, '' where it may hold a password. */
export function findBadSettings(): { name: Setting; got: string }[] {
  const port = process.env.PORT?.trim() ?? ''
  const siteUrl = getSiteUrl()
  const proxies = (getTrustedProxies() ?? []).filter((one) => toSubnet(one) === undefined)
  const isPort = /^\d*$/.test(port) && Number(port) <= 65535
  return [
    ...(isPort ? [] : [{ name: 'PORT' as const, got: port }]),
    ...(siteUrl && !isFullAddress(siteUrl) ? [{ name: 'SITE_URL' as const, got: siteUrl }] : []),
    ...proxies.map((got) => ({ name: 'TRUSTED_PROXIES' as const, got })),
    ...(getRedisUrl() === 'invalid' ? [{ name: 'REDIS_URL' as const, got: '' }] : []),
  ]
}

/** TRUSTED_PROXIES: addresses and subnets whose X-Forwarded-For counts, `10.0.0.2,2001:db8::/32`; undefined where not said. */
export function getTrustedProxies(): string[] | undefined {
  const said = process.env.TRUSTED_PROXIES
  return said === undefined ? undefined : said.split(/[,\s]+/).filter(Boolean)
}
