// Owns what the running server knows of every article's file: the reading that is published, and what is held back.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import { getSourceDir } from '../config/site'
import { type DocumentCache, type KeptReading, toKeptReading } from '../content/document-cache'
import { isContentPath } from '../content/is-content-path'
import { listContentFiles, toSourceOf, toUnreadable } from '../content/list-content-files'
import { readFile } from '../content/read-folder'
import { toTextHash } from '../content/text-hash'
import { toErrorCode } from '../error-code'
import type { Problem } from '../problem'
import { RecentTexts } from './recent-texts'
import { toSlips } from './to-slips'

/** What is wrong inside of a text that reads well, such as a program that does not compile. Asked for .mdx alone. */
export type CheckBody = (reading: KeptReading, text: string) => Promise<Problem[]>

export type Published = { hash: string; text: string | undefined }

export class Readings {
  /** By path below the source folder, as the disk has it. */
  readonly published = new Map<string, KeptReading>()
  /** Why the text of a file is not published. */
  readonly held = new Map<string, Problem[]>()
  /** The folder that is read, whatever becomes of it. */
  readonly sourceDir: string
  readonly #toSource: (file: string) => string
  readonly #hasPosts: boolean

  constructor(
    readonly site: Site,
    readonly checkBody: CheckBody,
    readonly texts = new RecentTexts(),
  ) {
    this.sourceDir = getSourceDir(site)
    this.#toSource = toSourceOf(this.sourceDir)
    this.#hasPosts = this.#findPosts()
  }

  /**
   * Whether the files count as something else now, for `source` or `_posts` has come. That one is gone says nothing: it is
   * being replaced, and what stands beside it is not the blog.
   */
  isOutgrown(): boolean {
    if (!existsSync(this.sourceDir)) return false
    return getSourceDir(this.site) !== this.sourceDir || (!this.#hasPosts && this.#findPosts())
  }

  /** The folder that is to be read under a configuration. */
  toSourceDir(site: Site): string {
    const isOther = site.source_dir !== this.site.source_dir || this.isOutgrown()
    return isOther ? getSourceDir(site) : this.sourceDir
  }

  #findPosts(): boolean {
    return existsSync(path.join(this.sourceDir, '_posts'))
  }

  /** Reads every file as it is, as a build does; but those that are held back stay as they are. */
  readAll(cache: DocumentCache): void {
    const { sourceDir, site } = this
    // The last names first: they are often dates, and new articles are the ones that are edited.
    for (const file of listContentFiles(sourceDir, site).files.reverse()) {
      if (this.held.has(file)) continue
      const get: DocumentCache['get'] = (source, text, read) => {
        this.texts.add(file, text)
        return cache.get(source, text, read)
      }
      this.published.set(file, readFile(sourceDir, file, this.#toSource(file), site, { get }))
    }
    cache.save()
  }

  /** The same files under another configuration; of those that are held back the last good text, where it is known. */
  with(site: Site, cache: DocumentCache): Readings {
    const readings = new Readings(site, this.checkBody, this.texts)
    for (const [file, slips] of this.held) {
      if (!isContentPath(file, site)) continue
      readings.held.set(file, slips)
      const text = this.texts.get(file)
      const known = this.published.get(file)
      const reading = text === undefined ? known : toKeptReading(readings.#toSource(file), text, site)
      if (reading) readings.published.set(file, reading)
    }
    readings.readAll(cache)
    return readings
  }

  /** Takes files that are new or may be different, and files that are gone; gives those of which another text is published. */
  async update(changed: string[], gone: string[]): Promise<string[]> {
    const edited: string[] = []
    for (const file of gone) if (this.#remove(file)) edited.push(file)
    for (const file of changed) if (await this.#read(file)) edited.push(file)
    return edited
  }

  /** The last good text of a file that is held back, where it is known. */
  get heldTexts(): ReadonlyMap<string, string> {
    const texts = [...this.held.keys()].map((file): [string, string | undefined] => [
      file,
      this.texts.get(file),
    ])
    return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined))
  }

  /** What readers have of a file: its hash, and its text where there is room for it. */
  getPublished(file: string): Published | undefined {
    const hash = this.published.get(file)?.hash
    return hash ? { hash, text: this.texts.get(file) } : undefined
  }

  #remove(file: string): boolean {
    this.held.delete(file)
    this.texts.delete(file)
    return this.published.delete(file)
  }

  async #read(file: string): Promise<boolean> {
    const text = this.#readText(file)
    if (text === undefined) return false
    if (this.published.get(file)?.hash === toTextHash(text)) {
      // Back to what is published.
      this.held.delete(file)
      return false
    }
    const reading = toKeptReading(this.#toSource(file), text, this.site)
    const slips = await this.#toSlips(file, reading, text)
    if (slips.length > 0) {
      this.held.set(file, slips)
      return false
    }
    this.held.delete(file)
    this.texts.set(file, text)
    this.published.set(file, reading)
    return true
  }

  /** Undefined where the file is gone again, which the next look finds, or cannot be read: then it is held back. */
  #readText(file: string): string | undefined {
    try {
      return readFileSync(path.join(this.sourceDir, file), 'utf8')
    } catch (error) {
      const isGone = toErrorCode(error) === 'ENOENT'
      if (!isGone) this.held.set(file, [toUnreadable(file, error)])
      return undefined
    }
  }

  async #toSlips(file: string, reading: KeptReading, text: string): Promise<Problem[]> {
    const published = this.published.get(file)
    const slips = toSlips(published, reading, text, file)
    if (slips.length > 0 || !published || reading.document?.format !== 'mdx') return slips
    return this.checkBody(reading, text)
  }
}
