import type { Place } from './habits'

/** Where something begins on the page, in pixels. */
type Top = { id: string; top: number }

// As many articles as one may have begun; the file stays under 4 KB.
const MOST = 50

/**
 * The place of a line of the page: the last heading above it, and how far below that it is, as a share of the text.
 * A place in the text before the first heading is counted from the text's beginning, which has no id.
 */
export function toPlace(
  article: string,
  line: number,
  text: Top & { height: number },
  headings: Top[],
): Place {
  const { id, top } = headings.findLast((heading) => heading.top <= line) ?? text
  return [article, id, +((line - top) / text.height).toFixed(4)]
}

/** The places with one of them new, or gone. */
export function withPlace(places: Place[], article: string, place: Place | undefined): Place[] {
  const others = places.filter(([other]) => other !== article)
  return [...(place ? [place] : []), ...others].slice(0, MOST)
}
