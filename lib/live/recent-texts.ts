// Owns the last good texts of files, as many as there is room for: what the running server goes back to when one gets a slip.
const MOST_CHARACTERS = 8_000_000

/** Keeps texts by file, at most so many characters in all, the oldest given up first. */
export class RecentTexts {
  readonly #texts = new Map<string, string>()
  #characters = 0

  get(file: string): string | undefined {
    return this.#texts.get(file)
  }

  set(file: string, text: string): void {
    this.delete(file)
    this.#texts.set(file, text)
    this.#characters += text.length
    for (const oldest of this.#texts.keys()) {
      if (this.#characters <= MOST_CHARACTERS || oldest === file) break
      this.delete(oldest)
    }
  }

  /** Keeps a text where there is room without giving up another one. */
  add(file: string, text: string): void {
    const left = MOST_CHARACTERS - this.#characters + (this.#texts.get(file)?.length ?? 0)
    if (text.length <= left) this.set(file, text)
    else this.delete(file)
  }

  delete(file: string): void {
    this.#characters -= this.#texts.get(file)?.length ?? 0
    this.#texts.delete(file)
  }
}
