// Owns how tolerantly one value of the front matter is read: authors write `'false'`, `no` and `"1"` alike.

/** A scalar as trimmed text; undefined for nothing, '' and what is no scalar. A list of names is one text: `甲, 乙`. */
export function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return toTextList(value).join(', ') || undefined
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return (isScalar && String(value).trim()) || undefined
}

/** Yes, no, or undefined for what says neither. */
export function toFlag(value: unknown): boolean | undefined {
  const word = toText(value)?.toLowerCase() ?? ''
  if (['true', 'yes', 'on', '1'].includes(word)) return true
  return ['false', 'no', 'off', '0'].includes(word) ? false : undefined
}

/** A list, or one text with commas of either script between: `静态站点，博客` => ['静态站点', '博客'] */
export function toTextList(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(toText) : (toText(value)?.split(/[,，、;；]/) ?? [])
  return [...new Set(texts.map((text) => text?.trim() ?? '').filter(Boolean))]
}

/** The weight of `sticky` or `top`: a number above 0, `true` is 1, anything else 0. */
export function toWeight(value: unknown): number {
  const weight = Number(toText(value))
  if (Number.isFinite(weight)) return Math.max(weight, 0)
  return toFlag(value) ? 1 : 0
}
