// Owns the order of what was found: by what the words are part of, then by how near they stand, then by age.
import type { Hit } from './find-hits'

// Further on a post that has them all far apart will hardly have them near; each may stand in the lines before the text, too.
const STEPS = 12
// Of one sentence is near enough.
const NEAR = 16

/**
 * Takes hits, newest first, and the words they have; gives the best so many, in order. Ten thousand are not sorted for the
 * sake of ten, and how near the words stand is asked only of those that are as good in all else.
 */
export function takeBest(hits: Hit[], count: number, words: string[]): Hit[] {
  const spans = new Map<Hit, number>()
  const toSpan = (hit: Hit) => {
    const span = spans.get(hit) ?? measureSpan(hit.post.text, words)
    spans.set(hit, span)
    return span
  }
  const byWorth = (a: Hit, b: Hit) => b.rank - a.rank || b.fit - a.fit || toSpan(a) - toSpan(b)
  const isNoBetter = (hit: Hit, last: Hit) => {
    const more = hit.rank - last.rank || hit.fit - last.fit
    // Nearer than near is nothing.
    return more < 0 || (more === 0 && (toSpan(last) === NEAR || toSpan(hit) >= toSpan(last)))
  }
  if (count * 8 > hits.length) return hits.toSorted(byWorth).slice(0, count)
  const best: Hit[] = []
  for (const hit of hits) {
    const last = best[count - 1]
    if (last && isNoBetter(hit, last)) continue
    // Equal ones stay in the order of time.
    const place = best.findIndex((other) => byWorth(hit, other) < 0)
    best.splice(place < 0 ? best.length : place, 0, hit)
    if (best.length > count) best.pop()
  }
  return best
}

/** How many characters hold all words where they are nearest, from their first places on: the one that is last behind moves on. */
export function measureSpan(text: string, words: string[]): number {
  const places = words.map((word) => text.indexOf(word))
  let span = Number.POSITIVE_INFINITY
  for (let step = 0; step < STEPS && span > NEAR; step++) {
    const behind = Math.min(...places)
    span = Math.min(span, Math.max(...places) - behind)
    const least = places.indexOf(behind)
    const next = text.indexOf(words[least] ?? '', behind + 1)
    if (next < 0) break
    places[least] = next
  }
  return Math.max(span, NEAR)
}
