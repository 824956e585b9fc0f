// Owns what signs of a change have named since somebody looked.

// A pull names hundreds: then all are looked at.
const MOST = 100

export class Hints {
  #named = new Set<string>()
  #isAnywhere = false

  /** Takes the absolute path that a sign has named, if any. */
  add(named?: string): void {
    if (named === undefined || this.#named.size === MOST) this.#isAnywhere = true
    else this.#named.add(named)
  }

  /** Gives what was named, undefined where it may be anything; and forgets it. */
  take(): ReadonlySet<string> | undefined {
    const named = this.#isAnywhere ? undefined : this.#named
    this.#named = new Set()
    this.#isAnywhere = false
    return named
  }
}
