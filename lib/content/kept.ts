// Owns keeping what is dear to make: so many, the oldest given up first.

/** Keeps promises by key. One that fails is forgotten, so that the next caller tries again. */
export class Kept<T> {
  readonly #values = new Map<string, Promise<T>>()

  constructor(readonly most: number) {}

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#values.get(key)
    if (known) return known
    const value = make()
    this.#values.set(key, value)
    value.catch(() => this.#values.delete(key))
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.most && oldest !== undefined) this.#values.delete(oldest)
    return value
  }
}
