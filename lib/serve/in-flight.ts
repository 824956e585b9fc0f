// Owns which requests are being answered: a page that was begun before a change can be kept after it, and then is old.

/** How long Next may go on making a page after it has answered with the one before. */
export const AFTERWORK_MS = 2000

export class InFlight {
  readonly #running = new Map<string, number>()
  readonly #ended = new Map<string, number>()

  /** Takes the path of a request that is handed to Next; gives what to call when it has been answered. */
  begin(path: string): () => void {
    this.#running.set(path, (this.#running.get(path) ?? 0) + 1)
    return () => {
      const left = (this.#running.get(path) ?? 1) - 1
      if (left > 0) this.#running.set(path, left)
      else this.#running.delete(path)
      // Deleted first, so that the map is in the order of time.
      this.#ended.delete(path)
      this.#ended.set(path, performance.now())
      this.#forget()
    }
  }

  /** The paths that Next may be making at this moment. */
  now(): string[] {
    this.#forget()
    return [...new Set([...this.#running.keys(), ...this.#ended.keys()])]
  }

  #forget(): void {
    const oldest = performance.now() - AFTERWORK_MS
    for (const [path, at] of this.#ended) {
      if (at >= oldest) break
      this.#ended.delete(path)
    }
  }
}
