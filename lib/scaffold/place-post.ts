// Owns where a draft is published: the name that `new_post_name` gives it, with the end and the slug that it has.
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toText } from '../content/field-values'
import { toSourceKind } from '../content/is-content-path'
import { toPlainSource } from '../content/list-content-files'
import type { Place, Refusal } from './place-new'
import { toPostName } from './to-post-name'

/**
 * Takes a draft, its front matter and its date; gives its place among the posts, or why it can have none. `isPlain`: the
 * folder has no _posts. Hexo: lib/hexo/post.ts publish
 */
export function placePost(
  { source, slug }: Pick<Document, 'source' | 'slug'>,
  {
    data,
    date,
    site,
    isPlain,
  }: { data: Record<string, unknown>; date: string; site: Site; isPlain: boolean },
): Place | Refusal {
  const getValue = (key: string) => toText(data[key]) ?? site.permalink_defaults[key]
  const post = toPostName(site.new_post_name, { slug, date, getValue })
  if ('missing' in post) return { code: 'missing-key', name: post.missing }
  const { ext } = path.posix.parse(post.name)
  const name = post.name.slice(0, post.name.length - ext.length) + path.posix.parse(source).ext
  const file = isPlain ? name : `_posts/${name}`
  const place = { file, source: isPlain ? toPlainSource(file) : file }
  return toSourceKind(place.source, site) === 'article' ? place : { code: 'hidden', name: file }
}
