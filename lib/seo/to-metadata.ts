// Owns what a page says of itself in its head: to search engines, and to whatever shows a pasted link.
import type { Metadata } from 'next'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toAuthors } from '../content/licence'
import { toAbsolute, toUrls } from '../urls'
import { type ListFeed, toAlternates } from './to-alternates'
import { toOpenGraphLocale } from './to-locale'
import { type ShareImage, type ShareSubject, toShareImage } from './to-share-image'
import type { Translation } from './translations'

type PageFacts = {
  /** The path as `toUrls` gives it. */
  path: string
  /** Without one the site's own stands, as on the home page. */
  title?: string
  /** What it lists; the site where that has no name. */
  subject?: ShareSubject
  /** Of a tag or a category. */
  feed?: ListFeed
}

/** Takes a list or another page that is no article; gives Next's metadata. https://ogp.me */
export function toPageMetadata(
  site: Site,
  { path, title, subject = { kind: 'site' }, feed }: PageFacts,
): Metadata {
  const image = toShareImage(site, subject)
  return {
    ...(title !== undefined && { title }),
    alternates: toAlternates(site, path, feed),
    openGraph: { ...toGraph(site, path, site.language, image), type: 'website', title: title ?? site.title },
  }
}

type DocumentFacts = {
  description: string
  tags: string[]
  image?: ShareImage
  translations: Translation[]
}

/** Takes a document and what else is known of it; gives Next's metadata. A page of the author's is no article. */
export function toDocumentMetadata(site: Site, document: Document, facts: DocumentFacts): Metadata {
  const { title, keywords, author, date, updated, noindex, permalink, lang, kind } = document
  const { description, tags, image, translations } = facts
  const urls = toUrls(site)
  const path = urls.document(permalink)
  const languages = translations.map((one) => [one.tag, toAbsolute(site, urls.document(one.permalink))])
  const authors = toAuthors(document, site)
  const article = {
    type: 'article' as const,
    publishedTime: date,
    modifiedTime: updated === date ? undefined : updated,
    authors,
    tags,
  }
  return {
    title,
    description: description || undefined,
    keywords: keywords.length > 0 ? keywords : undefined,
    authors: author ? authors.map((name) => ({ name })) : undefined,
    alternates: {
      ...toAlternates(site, path),
      ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
    },
    robots: noindex ? { index: false } : undefined,
    openGraph: {
      ...toGraph(site, path, lang ?? site.language, image),
      ...(kind === 'page' ? { type: 'website' as const } : article),
      title,
    },
  }
}

/** Next takes the description, and all that Twitter asks for, from what stands here and beside it. */
function toGraph(site: Site, path: string, language: string, image: ShareImage | undefined) {
  const locale = toOpenGraphLocale(language)
  return { url: toAbsolute(site, path), siteName: site.title, locale, images: image }
}
