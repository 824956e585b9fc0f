// Owns the texts that are searched, in memory and in step with the author's folder: each is read when it is first needed,
// and again when something else is published of it.
import { setTimeout as sleep } from 'node:timers/promises'
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { toLiveVersion } from '../content/get-article'
import { getStore } from '../content/store'
import { getLive } from '../live/live'
import { type Pack, Packer } from './pack'
import { getSearchRecord, isSearchable, toSearchRecord } from './search-record'
import { type SearchedText, toSearchedText } from './searched-text'
import { openSectionCache, type SectionCache } from './section-cache'

/** `texts` of the posts that have been read, newest first; `unread` is how many are missing or have a newer text. */
export type SearchTexts = { texts: SearchedText[]; packs: Pack[]; unread: number }

type Kept = { post: Document; version: string; text: SearchedText }
type Collected = { of: unknown[]; texts: SearchedText[]; packs?: Pack[]; unread: Document[] }

// A second reads some 400 posts. Nobody waits for ten thousand: they are told that not all have been read.
const PATIENCE_MS = 8000
// The server has one thread: between two slices readers' requests get their turn.
const SLICE_MS = 10
const PAUSE_MS = 20
// What is kept on disk is written now and then, so that a server that is stopped meanwhile goes on from there.
const LINES_AT_ONCE = 200

export class TextShelf {
  readonly #texts = new Map<string, Kept>()
  readonly #packer = new Packer()
  #collected: Collected | undefined
  #reading: Promise<void> | undefined
  #cache: SectionCache | undefined
  #waiting = 0

  /** The texts as they are now. Waits for what has to be read, but not for ever. */
  async get(patience = PATIENCE_MS): Promise<SearchTexts> {
    const end = performance.now() + patience
    let collected = this.#collect()
    this.#waiting++
    for (let left = patience; collected.unread.length > 0 && left > 0; left = end - performance.now()) {
      await Promise.race([this.read(), sleep(left, undefined, { ref: false })])
      collected = this.#collect()
    }
    this.#waiting--
    collected.packs ??= this.#packer.pack(collected.texts)
    return { texts: collected.texts, packs: collected.packs, unread: collected.unread.length }
  }

  /** Reads what has not been read, once for all who ask meanwhile. Never rejects. */
  read(): Promise<void> {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** What there is of the posts that readers may see now. The older text of one stays until the new one has been read. */
  #collect(): Collected {
    const { moment } = getLive() ?? {}
    const store = getStore()
    const of = [store, moment?.renewals, moment?.heldTexts]
    const last = this.#collected
    if (last?.unread.length === 0 && last.of.every((one, index) => one === of[index])) return last
    const collected: Collected = { of, texts: [], unread: [] }
    for (const post of store.posts.filter(isSearchable)) {
      const kept = this.#texts.get(post.file)
      if (kept) collected.texts.push(kept.text)
      if (kept?.post !== post || kept.version !== toLiveVersion(post)) collected.unread.push(post)
    }
    this.#collected = collected
    return collected
  }

  async #readAll(): Promise<void> {
    const { unread } = this.#collect()
    if (unread.length === 0) return
    const isFirst = this.#texts.size === 0
    if (isFirst) this.#cache = await openSectionCache(getSite())
    let begin = performance.now()
    for (const post of unread) {
      await this.#read(post)
      if (performance.now() - begin < SLICE_MS) continue
      await sleep(this.#waiting > 0 ? 0 : PAUSE_MS)
      begin = performance.now()
    }
    const files = new Set(getStore().posts.map(({ file }) => file))
    for (const file of this.#texts.keys()) if (!files.has(file)) this.#texts.delete(file)
    await (isFirst ? this.#cache?.settle() : this.#cache?.write())
  }

  async #read(post: Document): Promise<void> {
    const version = toLiveVersion(post)
    // What is wrong with a file is said of its page; its title is found all the same.
    const record = await getSearchRecord(post, this.#cache).catch(() => toSearchRecord(post, []))
    this.#texts.set(post.file, { post, version, text: toSearchedText(record) })
    if (this.#texts.size % LINES_AT_ONCE === 0) await this.#cache?.write()
  }
}

const KEY = Symbol.for('inkstone.search')
type Holder = { [KEY]?: TextShelf }

/** The one of this process: Next bundles the page and the route apart. */
export function getTextShelf(): TextShelf {
  const holder = globalThis as Holder
  holder[KEY] ??= new TextShelf()
  return holder[KEY]
}
