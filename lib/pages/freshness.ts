// Owns which kept pages are of today: by the order of events and by no clock, for clocks jump. Next compares two of them,
// and after one has been set, or a machine has slept, an old page counts as new. Pure.

type Begun<Ticket> = { at: number; ticket: Ticket }

/** What is remembered of a page that is about to be kept; `ticket` as it was when its making began. */
export type Made<Ticket> = { ticket: Ticket | undefined }

export class Freshness<Ticket = undefined> {
  /** How many times something has been dropped. */
  #now = 0
  readonly #dropped = new Map<string, number>()
  readonly #begun = new Map<string, Begun<Ticket>>()
  readonly #made = new Map<string, number>()

  /** What bears one of these tags is old from now on, and what is being made of it at this moment too. */
  drop(tags: string[]): void {
    this.#now++
    for (const tag of tags) this.#dropped.set(tag, this.#now)
  }

  /** Whether a page that is kept with these tags is of today. What was kept by an earlier process is, until it is dropped. */
  isFresh(key: string, tags: string[]): boolean {
    const made = this.#made.get(key) ?? 0
    return tags.every((tag) => (this.#dropped.get(tag) ?? 0) <= made)
  }

  /** A page begins to be made. Of several beginnings the first counts: nobody knows which of them ends first. */
  begin(key: string, ticket: Ticket): void {
    if (!this.#begun.has(key)) this.#begun.set(key, { at: this.#now, ticket })
  }

  /** It has been made. One of which the beginning is not known counts as made before all that was dropped. */
  finish(key: string): Made<Ticket> {
    const begun = this.#begun.get(key)
    this.#begun.delete(key)
    this.#made.set(key, begun?.at ?? 0)
    return { ticket: begun?.ticket }
  }

  /** It has been made in vain: nothing of it is kept, and nothing remembered. */
  forget(key: string): void {
    this.#begun.delete(key)
    this.#made.delete(key)
  }

  /** It is not to be kept: what it was made of is not there, or not what it should be. */
  spoil(key: string): void {
    this.#made.set(key, -1)
  }

  /** It has been had from elsewhere, where it was made of what is here now. */
  take(key: string): void {
    this.#begun.delete(key)
    this.#made.set(key, this.#now)
  }
}
