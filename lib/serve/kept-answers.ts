// Owns what our server sends again without asking Next, whose own way to a page that it keeps costs several times what sending
// it does. For a second, as every proxy may (shared-life.ts), and never beyond a publication.
import type { OutgoingHttpHeaders } from 'node:http'
import type { Version } from './encode'

export type Answer = { status: number; headers: OutgoingHttpHeaders; version: Version }
/** Which publication an answer is of. */
export type Round = number

const LIFE_MS = 1000
// Of what is asked for once, nothing is gained; this many distinct addresses a second nobody serves.
const MOST = 1000
const CACHE = 'x-nextjs-cache'

export class KeptAnswers {
  // In the order in which they were kept, and so in which they grow old.
  readonly #kept = new Map<string, Answer & { at: number }>()
  #round: Round = 0

  /** To be noted before Next is asked: what it answers may be of before a change. */
  get round(): Round {
    return this.#round
  }

  /** Says that pages have changed. */
  clear(): void {
    this.#round++
    this.#kept.clear()
  }

  get(address: string, now = performance.now()): Answer | undefined {
    const kept = this.#kept.get(address)
    return kept && now - kept.at < LIFE_MS ? kept : undefined
  }

  /** Unless pages have changed since `round`. */
  keep(address: string, answer: Answer, round: Round, now = performance.now()): void {
    if (round !== this.#round) return
    this.#kept.delete(address)
    // Whatever Next did for the first who asked, the next one gets what was kept.
    const headers = CACHE in answer.headers ? { ...answer.headers, [CACHE]: 'HIT' } : answer.headers
    this.#kept.set(address, { ...answer, headers, at: now })
    for (const [old, { at }] of this.#kept) {
      if (now - at < LIFE_MS && this.#kept.size <= MOST) break
      this.#kept.delete(old)
    }
  }
}
