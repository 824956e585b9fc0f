// Owns which documents name another translation of theirs, or another address of one, than before. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import type { Store } from '../content/to-store'
import { toTranslations } from '../seo/translations'

type Documents = Pick<Store, 'posts' | 'pages'>

/** Takes two stores; gives the paths of documents that are the same object in both: any other is made again anyway. */
export function toTranslationPaths(
  before: Documents,
  after: Documents,
  site: Pick<Site, 'language'>,
): string[] {
  const stood = new Set([...before.posts, ...before.pages])
  return [...after.posts, ...after.pages].flatMap((one) => {
    if (!stood.has(one)) return []
    const [old, now] = [before, after].map((store) => toTranslations(store, one, site))
    return isDeepStrictEqual(old, now) ? [] : [one.permalink]
  })
}
