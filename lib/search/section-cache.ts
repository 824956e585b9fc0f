// Owns what is kept on disk of the texts that were read: ten thousand trees take minutes, and a restart must not take them
// again. Found by what is in a file, whatever its times.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { Section } from '../markdown/sections'
import { writeWholeAsync } from '../write-whole'

type Line = [key: string, sections: Section[]]

const FILE = path.join('.inkstone', 'cache', 'search.jsonl')
const STAMP = path.join('.inkstone', 'build-stamp')

/** The cache of the project, or undefined where it was not built: nobody knows then whether the code is still the same. */
export async function openSectionCache(site: Site): Promise<SectionCache | undefined> {
  // Or Next takes all files of the project for a part of what searches.
  const [stamp, file] = [STAMP, FILE].map((name) =>
    path.join(/* turbopackIgnore: true */ process.cwd(), name),
  ) as [string, string]
  if (!existsSync(/* turbopackIgnore: true */ stamp)) return undefined
  // lib/cli/build-stamp.ts; the second line is of the content, which is found by itself.
  const [code = ''] = readFileSync(/* turbopackIgnore: true */ stamp, 'utf8').split('\n')
  const version = toHash(code, JSON.stringify(site))
  return SectionCache.open(file, version)
}

/** A file of lines: the version first, then a line for each text, the newest last. */
export class SectionCache {
  readonly #file: string
  readonly #version: string
  /** What was in the file; given up by `settle`. */
  #known: Map<string, Section[]>
  #lines: number
  readonly #used = new Set<string>()
  #added: string[] = []

  /** Never throws: a file that cannot be read is an empty one, and one of another version is written anew. */
  static async open(file: string, version: string): Promise<SectionCache> {
    const known = new Map<string, Section[]>()
    let lines = -1
    try {
      for await (const line of createInterface({ input: createReadStream(file) })) {
        if (lines < 0 && line !== version) break
        lines++
        if (lines > 0) addLine(known, line)
      }
    } catch {
      // None yet, or no longer whole.
    }
    return new SectionCache(file, version, known, lines)
  }

  private constructor(file: string, version: string, known: Map<string, Section[]>, lines: number) {
    this.#file = file
    this.#version = version
    this.#known = known
    this.#lines = lines
  }

  /** The sections of a text, where they were kept; those that depend on more than the text never are. */
  get(post: Document, text: string): Section[] | undefined {
    const key = toHash(post.file, text)
    const found = this.#known.get(key)
    if (found) this.#used.add(key)
    return found
  }

  /** Keeps what was read; it is written by the next `write`. */
  add(post: Document, text: string, sections: Section[]): void {
    if (isAlone(post, text)) this.#added.push(toLine([toHash(post.file, text), sections]))
  }

  /** Writes what was added. A folder that cannot be written keeps nothing. */
  async write(): Promise<void> {
    const added = this.#added
    this.#added = []
    if (added.length === 0) return
    if (this.#lines < 0) return this.#writeAll(added)
    this.#lines += added.length
    await appendFile(this.#file, added.join('')).catch(() => undefined)
  }

  /** When all has been read once: gives up what is in memory, and on disk what nobody has asked for where that is most of it. */
  async settle(): Promise<void> {
    const used = [...this.#known].filter(([key]) => this.#used.has(key))
    const unused = this.#known.size - used.length
    this.#known = new Map()
    if (unused > used.length) await this.#writeAll(used.map(toLine))
    await this.write()
  }

  async #writeAll(lines: string[]): Promise<void> {
    this.#lines = lines.length
    // Into a folder that is full or read-only nothing is written: the next start reads everything again.
    await writeWholeAsync(this.#file, `${this.#version}\n${lines.join('')}`).catch(() => undefined)
  }
}

/** A tag may ask other files for what it shows, and a program does what it likes. */
const isAlone = ({ format }: Document, text: string) => format === 'md' && !text.includes('{%')

const toLine = (line: Line) => `${JSON.stringify(line)}\n`

function addLine(known: Map<string, Section[]>, line: string): void {
  try {
    const [key, sections] = JSON.parse(line) as Line
    known.set(key, sections)
  } catch {
    // Half a line, of a process that was ended.
  }
}

const toHash = (...parts: string[]) => createHash('sha1').update(parts.join('\0')).digest('base64url')
