// Owns gathering what the head of a document's page, and its facts for machines, are made of.
import type { Metadata } from 'next'
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { getArticle } from '../content/get-article'
import { getExcerpt } from '../content/get-entries'
import { getCategoryTrails, getStore } from '../content/store'
import { toJsonLd } from './to-json-ld'
import { toDocumentMetadata } from './to-metadata'
import { toShareImage } from './to-share-image'
import { toDocumentThings } from './to-things'
import { toTranslations } from './translations'

/** Takes a visible document; gives Next's metadata. */
export async function getDocumentMetadata(document: Document): Promise<Metadata> {
  const site = getSite()
  const { facts } = await getArticle(document)
  return toDocumentMetadata(site, document, {
    description: document.description ?? (await getExcerpt(document, getArticle)),
    tags: document.tags,
    image: toShareImage(site, { kind: 'document', document, firstImage: facts.firstImage }),
    translations: toTranslations(getStore(), document, site),
  })
}

/** Takes a visible document; gives its JSON-LD, escaped; undefined for a page of the author's, which is no article. */
export async function getDocumentJsonLd(document: Document): Promise<string | undefined> {
  const site = getSite()
  const { facts } = await getArticle(document)
  const image = toShareImage(site, { kind: 'document', document, firstImage: facts.firstImage })
  const things = toDocumentThings(document, getCategoryTrails(document), image, site)
  return things.length > 0 ? toJsonLd(things) : undefined
}
