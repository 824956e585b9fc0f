// Owns which post a name means, as authors write it in `{% post_link name %}`.
import type { Document } from './document'
import { ARTICLE_EXTENSION } from './is-content-path'

const indexes = new WeakMap<Document[], Map<string, Document>>()

/** Takes the posts and a slug, file name or title; gives the post. Hexo: lib/plugins/tag/post_link.ts: slug, then title. */
export function findPost(posts: Document[], name: string): Document | undefined {
  const index = indexes.get(posts) ?? toIndex(posts)
  indexes.set(posts, index)
  return index.get(toKey(name))
}

/** The last path of a slug (`notes/你好` => `你好`) comes last of all: Hexo knows whole slugs only, authors do not. */
function toIndex(posts: Document[]): Map<string, Document> {
  const index = new Map<string, Document>()
  const toNames: ((post: Document) => string)[] = [
    ({ slug }) => slug,
    ({ title }) => title,
    ({ slug }) => slug.slice(slug.lastIndexOf('/') + 1),
  ]
  for (const toName of toNames) {
    for (const post of posts) {
      const key = toKey(toName(post))
      if (!index.has(key)) index.set(key, post)
    }
  }
  return index
}

function toKey(name: string): string {
  return name.normalize('NFC').replace(/^\//, '').replace(ARTICLE_EXTENSION, '').trim()
}
