// Owns how often something may be done: a bucket that holds so many tokens and fills up again evenly. Times are in
// milliseconds of any one clock.

export type Rate = { most: number; perMs: number }

/** So many at once, and as many again within a minute. */
export const perMinute = (most: number): Rate => ({ most, perMs: most / 60_000 })

/** Full at the start. */
export class TokenBucket {
  #tokens: number
  #at = Number.NEGATIVE_INFINITY

  constructor(readonly rate: Rate) {
    this.#tokens = rate.most
  }

  /** How long until there is a token; 0 where there is one. */
  toWait(now: number): number {
    this.#fill(now)
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.rate.perMs
  }

  /** Takes a token, where there is one. */
  take(now: number): void {
    this.#fill(now)
    this.#tokens = Math.max(0, this.#tokens - 1)
  }

  /** Puts one back that was taken for nothing. */
  giveBack(): void {
    this.#tokens = Math.min(this.rate.most, this.#tokens + 1)
  }

  #fill(now: number): void {
    const { most, perMs } = this.rate
    // The clock may go back.
    const passed = Math.max(0, now - this.#at)
    this.#tokens = Math.min(most, this.#tokens + passed * perMs)
    this.#at = now
  }
}

/** A bucket for each key, of the latest `size` keys: nobody can fill the memory with made-up ones. */
export class TokenBuckets {
  readonly #buckets = new Map<string, TokenBucket>()

  constructor(
    readonly rate: Rate,
    readonly size: number,
  ) {}

  /** 0 for a key that is not known. */
  toWait(key: string, now: number): number {
    return this.#buckets.get(key)?.toWait(now) ?? 0
  }

  giveBack(key: string): void {
    this.#buckets.get(key)?.giveBack()
  }

  take(key: string, now: number): void {
    const bucket = this.#buckets.get(key) ?? new TokenBucket(this.rate)
    bucket.take(now)
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    const [oldest] = this.#buckets.keys()
    if (this.#buckets.size > this.size && oldest !== undefined) this.#buckets.delete(oldest)
  }
}
