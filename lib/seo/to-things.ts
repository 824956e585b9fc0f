// Owns what search engines are told of a page in schema.org's words: an article, the way to it, the site. Pure.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { Crumb } from '../content/get-entries'
import { toAuthors } from '../content/licence'
import { toAbsolute, toUrls } from '../urls'
import type { Thing } from './to-json-ld'
import type { ShareImage } from './to-share-image'

/**
 * Takes a document, its categories and its picture; gives the article and the way to it. A page of the author's is no
 * article and has neither. Google: search/docs/appearance/structured-data/article, .../breadcrumb
 */
export function toDocumentThings(
  document: Document,
  trails: Crumb[][],
  image: ShareImage | undefined,
  site: Site,
): Thing[] {
  if (document.kind === 'page') return []
  const { title, date, updated, lang, permalink } = document
  const authors = toAuthors(document, site)
  const article = {
    '@type': 'BlogPosting',
    headline: title,
    url: toAbsolute(site, toUrls(site).document(permalink)),
    datePublished: date,
    dateModified: updated === date ? undefined : updated,
    inLanguage: lang ?? site.language,
    image: image?.url,
    author: (authors.length > 0 ? authors : [site.title]).map((name) => ({ '@type': 'Person', name })),
  }
  return [article, ...trails.filter((trail) => trail.length > 0).map((trail) => toTrail(trail, title, site))]
}

/** One for each category path. The last step is the page itself, and needs no address. */
function toTrail(trail: Crumb[], title: string, site: Site): Thing {
  const urls = toUrls(site)
  const steps = trail.map(({ name, slugs }) => ({ name, item: toAbsolute(site, urls.category(slugs)) }))
  const itemListElement = [...steps, { name: title }].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  }))
  return { '@type': 'BreadcrumbList', itemListElement }
}

/** The site, and where it is searched: for the home page. Google: search/docs/appearance/site-names */
export function toSiteThings(site: Site): Thing[] {
  const urls = toUrls(site)
  return [
    {
      '@type': 'WebSite',
      name: site.title,
      alternateName: site.subtitle || undefined,
      url: toAbsolute(site, urls.home()),
      inLanguage: site.language,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${toAbsolute(site, urls.search())}?q={q}`,
        'query-input': 'required name=q',
      },
    },
  ]
}
