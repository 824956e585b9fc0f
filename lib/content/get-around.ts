// Owns what stands around an article's text and is not of it: what to read next, the licence, the comments.
import { getSite } from '../config/site'
import { getShare, type Share } from '../share/get-share'
import { type Comments, toComments } from './comments'
import type { Document } from './document'
import { type Licence, toAuthors, toLicence } from './licence'
import { toOutdated } from './outdated'
import { toRelated } from './related'
import { type SeriesPlace, toSeriesPlace } from './series'
import { getNeighbours, getStore } from './store'

export type Around = {
  previous?: Document
  next?: Document
  related: Document[]
  series?: SeriesPlace
  licence?: Licence
  /** Only where the site's own author is not the one. */
  authors: string[]
  /** From which day on, and after how many days, the article is old. */
  outdated?: { since: string; days: number }
  comments?: Comments
  /** Only of what readers see. */
  share?: Share
}

/** Takes a document, of the store or not (a preview); gives what stands around it. A page has comments alone. */
export function getAround(document: Document): Around {
  const site = getSite()
  const comments = toComments(document, site)
  if (document.kind === 'page') return { related: [], authors: [], comments }
  const { posts } = getStore()
  const count = site.inkstone.related
  return {
    ...getNeighbours(document),
    related: count > 0 ? toRelated(posts).pick(document, count) : [],
    series: toSeriesPlace(posts, document),
    licence: toLicence(document, site),
    authors:
      document.author === undefined || document.author === site.author ? [] : toAuthors(document, site),
    outdated: toOutdated(document, site),
    comments,
    share: getShare(document, site),
  }
}
