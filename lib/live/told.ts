// Owns saying a thing once, however often it is so.

export class Told {
  #last: string

  /** `value` is what need not be said at first. */
  constructor(value: unknown) {
    this.#last = JSON.stringify(value)
  }

  /** Says it where it is another value than the last time. */
  tell(value: unknown, say: () => void): void {
    const now = JSON.stringify(value)
    if (now !== this.#last) say()
    this.#last = now
  }
}
