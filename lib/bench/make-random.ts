// Owns the bench's chance: a sequence that every machine draws alike.

export type Random = {
  /** A whole number from `from` to `to`, both included. */
  integer: (from: number, to: number) => number
  /** One of the values. */
  pick: <T>(values: readonly [T, ...T[]]) => T
}

/** Mulberry32: small, and good enough for text that nobody reads. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { integer, pick: (values) => values[integer(0, values.length - 1)] ?? values[0] }
}
