// Owns which documents are one article in several languages: those with one `id`, and those that name their original in
// `translation_of`.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toText } from '../content/field-values'
import { findPost } from '../content/find-post'
import type { Store } from '../content/to-store'

/** An article in one language, as `hreflang` names that. */
export type Translation = { tag: string; permalink: string }

type Documents = Pick<Store, 'posts' | 'pages'>

const known = new WeakMap<Documents, { language: string; groups: ReadonlyMap<Document, Translation[]> }>()

/**
 * Takes a document of the store; gives the article in all its languages, its own included, as Google asks; [] where there
 * is one language alone. Of two with one language the first counts: posts stand newest first.
 */
export function toTranslations(
  store: Documents,
  document: Document,
  site: Pick<Site, 'language'>,
): Translation[] {
  const last = known.get(store)
  const groups = last?.language === site.language ? last.groups : toGroups(store, site.language)
  known.set(store, { language: site.language, groups })
  return groups.get(document) ?? []
}

function toGroups(store: Documents, language: string): ReadonlyMap<Document, Translation[]> {
  const documents = [...store.posts, ...store.pages]
  const byId = new Map(documents.toReversed().flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])))
  const groups = new Map<string, Document[]>()
  for (const one of documents) {
    const key = toKey(toOriginal(one, store, byId))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const found = new Map<Document, Translation[]>()
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const byTag = toByTag(group, language)
    const translations = [...byTag].map(([tag, { permalink }]) => ({ tag, permalink }))
    translations.sort((a, b) => (a.tag < b.tag ? -1 : 1))
    if (byTag.size > 1) for (const one of byTag.values()) found.set(one, translations)
  }
  return found
}

function toByTag(group: Document[], language: string): ReadonlyMap<string, Document> {
  const byTag = new Map<string, Document>()
  for (const one of group) {
    const tag = one.lang ?? language
    if (!byTag.has(tag)) byTag.set(tag, one)
  }
  return byTag
}

const toKey = ({ id, file }: Document) => (id === undefined ? `file ${file}` : `id ${id}`)

/** By slug, file name, title or `id`. A translation of a translation leads to where all began; a circle leads nowhere. */
function toOriginal(document: Document, { posts }: Documents, byId: ReadonlyMap<string, Document>): Document {
  const seen = new Set<Document>()
  let original = document
  while (!seen.has(original)) {
    seen.add(original)
    const name = toText(original.extra.translation_of)
    const next = name === undefined ? undefined : (findPost(posts, name) ?? byId.get(name))
    if (!next) return original
    original = next
  }
  return document
}
