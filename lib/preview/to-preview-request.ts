// Owns what `npm run preview` is asked for.

export type PreviewRequest = { name?: string; hours: string }

/**
 * Takes the words, and the value of `--hours`: '' of `preview a.md --hours 2`, of which npm keeps the name alone and leaves
 * the words `a.md 2`.
 */
export function toPreviewRequest(words: string[], hours: string | undefined): PreviewRequest {
  if (hours !== '') return { name: words[0], hours: hours ?? '24' }
  const isNumber = (word: string) => Number.isFinite(Number(word))
  const last = words.findLastIndex(isNumber)
  return { name: words.toSpliced(last, last < 0 ? 0 : 1)[0], hours: words[last] ?? '' }
}

const MOST_HOURS = 8760

/** A number of hours of at most a year, or undefined. */
export function toHours(text: string): number | undefined {
  const hours = text.trim() === '' ? Number.NaN : Number(text)
  return hours > 0 && hours <= MOST_HOURS ? hours : undefined
}
