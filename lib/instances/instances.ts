// Owns what instances tell each other: that something is published, and that somebody wants a look. Each looks at its own
// folder; nobody is told what is in it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from './redis'

export type News = {
  from: string
  /** The content that is published there. */
  stamp?: string | undefined
  /** Somebody asks for a look, and for these pages in any case. */
  asked?: string[]
  /** How many times pages have been asked for in any case: they are not to be had of what was kept before. */
  renewed: number
}

type Options = {
  redis: Pick<Redis, 'say' | 'getNumber' | 'setNumber'>
  space: string
  /** Of this process. */
  id: string
  getStamp: () => string | undefined
  /** Looks at the folder, and makes these pages again. Never rejects. */
  look: (paths: string[]) => Promise<unknown>
}

// The files may come a little later than the word of them: another program brings them.
const LOOK_AGAIN_MS = [100, 300, 1000, 3000, 10_000]

export class Instances {
  readonly #options: Options
  #renewed = 0
  #chase = 0
  /** What could not be said. */
  #owed: string[] | undefined

  constructor(options: Options) {
    this.#options = options
  }

  get renewed(): number {
    return this.#renewed
  }

  /** Says what is published here. */
  async tellPublished(): Promise<void> {
    await this.#say({})
  }

  /** Says that somebody wants a look; before it is done here, so that these pages are not had from what is kept. */
  async tellAsked(paths: string[]): Promise<void> {
    const { redis, space } = this.#options
    if (paths.length > 0) {
      await this.#meet()
      this.#renewed++
      await redis.setNumber(`${space}:renewed`, this.#renewed)
    }
    if (!(await this.#say({ asked: paths }))) this.#owed = [...new Set([...(this.#owed ?? []), ...paths])]
  }

  /** Redis is there, or there again: what was said meanwhile, here and elsewhere, has not been heard. */
  async catchUp(): Promise<void> {
    const owed = this.#owed
    this.#owed = undefined
    await this.#meet()
    await this.#options.look([])
    if (owed) await this.tellAsked(owed)
    else await this.tellPublished()
  }

  /** Takes a text that was said on the channel. */
  async hear(text: string): Promise<void> {
    const news = toNews(text)
    const { id, getStamp, look } = this.#options
    if (!news || news.from === id) return
    this.#renewed = Math.max(this.#renewed, news.renewed)
    const isBehind = () => news.stamp !== undefined && news.stamp !== getStamp()
    if (!news.asked && !isBehind()) return
    const chase = ++this.#chase
    await look(news.asked ?? [])
    for (const wait of LOOK_AGAIN_MS) {
      if (!isBehind()) return
      await sleep(wait, undefined, { ref: false })
      // A newer word has come, or it has been found without us.
      if (chase !== this.#chase || !isBehind()) return
      await look([])
    }
  }

  /** All go by the highest count, whoever was away. */
  async #meet(): Promise<void> {
    const { redis, space } = this.#options
    const known = (await redis.getNumber(`${space}:renewed`)) ?? 0
    if (known < this.#renewed) await redis.setNumber(`${space}:renewed`, this.#renewed)
    this.#renewed = Math.max(this.#renewed, known)
  }

  #say(news: Pick<News, 'asked'>): Promise<boolean> {
    const { redis, id, getStamp } = this.#options
    return redis.say(JSON.stringify({ from: id, stamp: getStamp(), renewed: this.#renewed, ...news }))
  }
}

function toNews(text: string): News | undefined {
  try {
    const news = JSON.parse(text) as Partial<News>
    return typeof news.from === 'string' && typeof news.renewed === 'number' ? (news as News) : undefined
  } catch {
    return undefined
  }
}
