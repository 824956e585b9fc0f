// Owns series: which posts say `series: 名字`, in which order, and where one of them stands.
import type { Document } from './document'
import { toText } from './field-values'
import { newestFirst } from './newest-first'

/** So many parts are named at once; of a longer series those around the one that is read. */
const SHOWN = 9

export type SeriesPart = { number: number; post: Document }
export type SeriesPlace = { name: string; number: number; total: number; parts: SeriesPart[] }

/** The name of a post's series, the first of a list. */
export function toSeriesName({ extra }: Document): string | undefined {
  return toText([extra.series].flat()[0])
}

const known = new WeakMap<Document[], Map<string, Document[]>>()

/**
 * Takes posts; gives those of each series: first the ones with a `series_order`, by it, then by date, the oldest first.
 * Hidden ones are left out.
 */
export function toSeries(posts: Document[]): Map<string, Document[]> {
  const series = known.get(posts) ?? collectSeries(posts)
  known.set(posts, series)
  return series
}

function collectSeries(posts: Document[]): Map<string, Document[]> {
  const series = new Map<string, Document[]>()
  for (const post of posts) {
    const name = toSeriesName(post)
    if (name === undefined || post.hidden) continue
    const parts = series.get(name)
    if (parts) parts.push(post)
    else series.set(name, [post])
  }
  for (const parts of series.values()) {
    parts.sort((a, b) => toOrder(a) - toOrder(b) || newestFirst(b, a))
  }
  return series
}

/** Those without a number come last. */
function toOrder({ extra }: Document): number {
  const order = Number(toText(extra.series_order) ?? Number.NaN)
  return Number.isFinite(order) ? order : Number.MAX_VALUE
}

/** Takes all posts and one; gives where that stands, or undefined: it is of no series, or alone in it. */
export function toSeriesPlace(posts: Document[], post: Document): SeriesPlace | undefined {
  const name = toSeriesName(post)
  const all = (name !== undefined && toSeries(posts).get(name)) || []
  const at = all.indexOf(post)
  if (name === undefined || at < 0 || all.length < 2) return undefined
  const start = Math.max(0, Math.min(at - (SHOWN - 1) / 2, all.length - SHOWN))
  const parts = all.map((one, index) => ({ number: index + 1, post: one })).slice(start, start + SHOWN)
  return { name, number: at + 1, total: all.length, parts }
}
