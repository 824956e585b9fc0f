// Owns that pictures are drawn one after the other, while pages go on being served, and that not too many wait.

/** Thrown where too many wait already. */
export class LineIsFull extends Error {}

export class LineUp {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(readonly most: number) {}

  /** Runs a task when all before it are done, well or not; gives what it gives. Throws `LineIsFull` instead of waiting. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.most) throw new LineIsFull()
    this.#waiting++
    const done = this.#last.then(task)
    this.#last = done.catch(() => {})
    try {
      return await done
    } finally {
      this.#waiting--
    }
  }
}
