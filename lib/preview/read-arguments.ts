// Owns what `npm run preview` is asked for.

export type Asked = { name?: string; hours: string }

/**
 * Takes the arguments and what npm has made of `--hours` where it kept that for itself: `preview a.md -- --hours 2`,
 * `preview a.md --hours=2`, and `preview a.md --hours 2`, of which npm leaves `a.md 2` and `true`.
 */
export function readArguments(args: string[], npmHours: string | undefined): Asked {
  const words = args.flatMap((arg) => (arg.startsWith('--hours=') ? ['--hours', arg.slice(8)] : arg))
  const at = words.indexOf('--hours')
  if (at >= 0) return { name: words.toSpliced(at, 2)[0], hours: words[at + 1] ?? '' }
  if (npmHours !== 'true') return { name: words[0], hours: npmHours ?? '24' }
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
