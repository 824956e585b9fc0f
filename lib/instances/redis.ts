// Owns the connection to Redis: what is asked of it is answered soon or not at all, and it comes back by itself. Nothing
// here ever throws or waits long, for nobody should notice but by the time that things take.
import { createClient, RESP_TYPES } from '@redis/client'

// Several times what a page of 100 KB takes from another machine, and less than making one.
const PATIENCE_MS = 150
// What is slow is left alone for so long: else every reader would wait for it.
const REST_MS = 1000
const LONGEST_PAUSE_MS = 1000
// A machine that is gone says no word; Redis answers a ping.
const PING_MS = 1000
const SILENCE_MS = 4000

export type RedisOptions = {
  url: string
  /** Where news are heard. */
  channel: string
  onNews: (text: string) => void
  /** Told when it can be asked, at first and again. */
  onUp: () => void
  /** Told once when it cannot, with the reason. */
  onDown: (reason: string) => void
}

const toClient = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    commandsQueueMaxLength: 10_000,
    socket: {
      connectTimeout: 1000,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** Math.min(retries, 10), LONGEST_PAUSE_MS),
    },
  })
type Client = ReturnType<typeof toClient>

export class Redis {
  readonly #client: Client
  readonly #listener: Client
  readonly #options: RedisOptions
  #restUntil = 0
  /** Ends the rest. */
  #alarm: NodeJS.Timeout | undefined
  #isRising = false
  #state: 'new' | 'up' | 'down' = 'new'

  constructor(options: RedisOptions) {
    this.#options = options
    this.#client = toClient(options.url)
    this.#listener = toClient(options.url)
    for (const client of [this.#client, this.#listener]) {
      client.on('error', (error: Error) => this.#fall(error.message || 'no answer'))
      client.on('ready', () => this.#rise())
      client.connect().catch(() => {})
    }
  }

  get isUp(): boolean {
    return this.#client.isReady && this.#listener.isReady && performance.now() >= this.#restUntil
  }

  getBytes(key: string): Promise<Buffer | null | undefined> {
    const client = this.#client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
    return this.#ask(() => client.get(key) as Promise<Buffer | null>)
  }

  async setBytes(key: string, bytes: Buffer, seconds: number): Promise<void> {
    await this.#ask(() => this.#client.set(key, bytes, { expiration: { type: 'EX', value: seconds } }))
  }

  /** Whether this instance is the one that does it; undefined where nobody can say. */
  async claim(key: string, ms: number): Promise<boolean | undefined> {
    const answer = await this.#ask(() =>
      this.#client.set(key, '1', { condition: 'NX', expiration: { type: 'PX', value: ms } }),
    )
    return answer === undefined ? undefined : answer === 'OK'
  }

  async getNumber(key: string): Promise<number | undefined> {
    const text = await this.#ask(() => this.#client.get(key))
    return text === undefined ? undefined : Number(text) || 0
  }

  setNumber(key: string, value: number): Promise<unknown> {
    return this.#ask(() => this.#client.set(key, String(value)))
  }

  /** Whether it has been said. */
  async say(text: string): Promise<boolean> {
    return (await this.#ask(() => this.#client.publish(this.#options.channel, text))) !== undefined
  }

  close(): void {
    clearTimeout(this.#alarm)
    for (const client of [this.#client, this.#listener]) if (client.isOpen) client.destroy()
  }

  /** What a command gives; undefined where there is no connection, or no answer in time. */
  async #ask<T>(command: () => Promise<T>): Promise<T | undefined> {
    if (!this.#client.isReady || performance.now() < this.#restUntil) return undefined
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
    })
    try {
      return await Promise.race([command(), late])
    } catch (error) {
      this.#rest()
      this.#fall(error instanceof Error ? error.message : String(error))
      return undefined
    } finally {
      clearTimeout(timer)
    }
  }

  /** From the last of those that have waited in vain: all who asked at once come here. */
  #rest(): void {
    this.#restUntil = performance.now() + REST_MS
    clearTimeout(this.#alarm)
    this.#alarm = setTimeout(() => this.#rise(), REST_MS + 1).unref()
  }

  async #rise(): Promise<void> {
    if (this.#state === 'up' || this.#isRising || !this.isUp) return
    this.#isRising = true
    try {
      // A second time for the same listener is nothing.
      await this.#listener.unsubscribe(this.#options.channel)
      await this.#listener.subscribe(this.#options.channel, this.#options.onNews)
    } catch {
      return
    } finally {
      this.#isRising = false
    }
    // It may have gone again meanwhile, and is waited for.
    if (!this.isUp) return
    this.#state = 'up'
    this.#options.onUp()
  }

  #fall(reason: string): void {
    if (this.#state === 'down') return
    this.#state = 'down'
    this.#options.onDown(reason)
  }
}
