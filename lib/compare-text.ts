// Owns the order of texts: by code unit, the same on every machine, whatever its locale.

/** Negative, zero or positive, as `sort` wants it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
