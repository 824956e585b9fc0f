// Owns which other files and posts an article names, so that it is made again when one of them changes.
import path from 'node:path'
import { decodePath } from '../decode-path'
import { FILE_EXTENSIONS } from '../media/content-types'
import type { Document } from './document'

const ENDING = new RegExp(`\\.(?:${FILE_EXTENSIONS.join('|')})\\b`, 'gi')
// No name is longer on any disk, percent-encoded Chinese included.
const LONGEST = 800
// Neither a space nor what encloses a name: `my pic.png` is known by its last word, here and in a text alike.
const EDGE = /[/\\\s?#"'`<>()[\]{}|,;=，。；（）]/
const CODE = /\{%-?\s*include_code\s[^%\n]*?([^\s%]+)\s*-?%\}/g
const SERIES = /\{%-?\s*series\b\s*["']?([^%\n"']*?)["']?\s*-?%\}/g
const POST = /\{%-?\s*post_(?:link|path)\s+(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))/g

/**
 * Takes the text of a file; gives a key, each once, for every picture, file, post, series and piece of code that it names.
 * Rather a key too many than one too few: a page made again without need costs some milliseconds.
 */
export function toMentions(text: string): string[] {
  const keys = new Set<string>()
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const end = index + ending.length
    keys.add(toFileKey(text.slice(Math.max(0, end - LONGEST), end)))
  }
  for (const [, name = ''] of text.matchAll(CODE)) keys.add(toFileKey(name))
  for (const [, double, single, bare = ''] of text.matchAll(POST))
    keys.add(toPostKey(double ?? single ?? bare))
  for (const [, name = ''] of text.matchAll(SERIES)) keys.add(toSeriesKey(name))
  return [...keys]
}

/** The key of a series by its name; '' is the article's own, whichever that is. */
export function toSeriesKey(name: string): string {
  return `~${name.normalize('NFC')}`
}

/** The key of a file by its path or name, which may be encoded: `_posts/你好/My%20Pic.PNG` => `pic.png` */
export function toFileKey(name: string): string {
  const written = name.split(EDGE).at(-1) ?? ''
  const last = decodePath(written).split(EDGE).at(-1) ?? ''
  return last.normalize('NFC').toLowerCase()
}

/** The keys by which an article may be named: its slug, the last part of that, its title. */
export function toPostKeys({ slug, title }: Pick<Document, 'slug' | 'title'>): string[] {
  return [...new Set([slug, title].map(toPostKey))]
}

// `@` keeps a post called `a.png` from a picture of that name. A `#part` is no part of the name.
function toPostKey(name: string): string {
  const base = path.posix.basename(
    name
      .normalize('NFC')
      .replace(/(.)#.*$/, '$1')
      .trim(),
  )
  return `@${base.replace(/\.(?:md|markdown|mdx)$/i, '')}`
}
