// Owns the names by which Next keeps a page, which are what it must be told to make one again. Pure.
import { type Dirs, toRoutePath } from '../urls'

// Next: server/lib/router-utils/decode-path-params.ts, server/lib/encode-header-safe.ts
const DELIMITER = /[/#?\\]|%(?:2f|23|3f|5c)/gi
const NOT_ASCII = /[^\t -~]+/g

/**
 * Takes a raw path; gives every name of its page. One that a build has made is known by its segments encoded, one that the
 * running server has made by them decoded, but for what is no ASCII: `你好 &/` => `/%E4%BD%A0%E5%A5%BD%20%26/`,
 * `/%E4%BD%A0%E5%A5%BD &/`
 */
export function toRouteNames(raw: string, site: Dirs): string[] {
  const segments = toRoutePath(raw, site)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
  const built = toName(segments, encodeURIComponent)
  const made = toName(segments, (segment) =>
    segment.replace(DELIMITER, encodeURIComponent).replace(NOT_ASCII, encodeURIComponent),
  )
  // Next writes the names of a page one after another with commas between them, and reads two where a name has one.
  const [read = made] = made.split(',', 1)
  return [...new Set([built, made, read])]
}

const toName = (segments: string[], encode: (segment: string) => string) =>
  `/${segments.map(encode).join('/')}`
