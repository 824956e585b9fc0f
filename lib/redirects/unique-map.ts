// Owns keys that several things may claim: a reader is sent nowhere rather than to the wrong one.

/** Gives back only what one thing alone has claimed. */
export class UniqueMap {
  readonly #claims = new Map<string, string | undefined>()

  claim(key: string, path: string): void {
    const isOwn = !this.#claims.has(key) || this.#claims.get(key) === path
    this.#claims.set(key, isOwn ? path : undefined)
  }

  get(key: string): string | undefined {
    return this.#claims.get(key)
  }
}
