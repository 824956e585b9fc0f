// Owns which other files and posts an article names, so that it is made again when one of them changes.
import path from 'node:path'
import { decodePath } from '../decode-path'
import { FILE_EXTENSIONS } from '../media/content-types'
import type { Document } from './document'
import { ARTICLE_EXTENSION } from './is-content-path'

const ENDING = new RegExp(`\\.(?:${FILE_EXTENSIONS.join('|')})\\b`, 'gi')
// No name is longer on any disk, percent-encoded Chinese included.
const LONGEST = 800
// Neither a space nor what encloses a name: `my pic.png` is known by its last word, here and in a text alike.
const EDGE = /[/\\\s?#"'`<>()[\]{}|,;=，。；（）]/
// The name of the tag, and its words; what is longer is no tag that names something.
const TAG = /\{%-?\s*(include_code|post_link|post_path|series)(?![^\s%])([\s\S]{0,800}?)-?%\}/g

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
  for (const [, tag = '', args = ''] of text.matchAll(TAG)) {
    for (const key of toTagKeys(tag, args.trim())) keys.add(key)
  }
  return [...keys]
}

function toTagKeys(tag: string, args: string): string[] {
  if (tag === 'series') return [toSeriesKey(args.replace(/^["']|["']$/g, ''))]
  if (tag === 'include_code') return [toFileKey(args)]
  const [, double, single, bare = ''] = /^(?:"([^"]*)"|'([^']*)'|(\S*))/.exec(args) ?? []
  const quoted = double ?? single
  // lib/markdown/tags/post-link.ts: the first word, else all of them.
  return quoted === undefined ? [toPostKey(bare), toPostKey(args)] : [toPostKey(quoted)]
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
  return `@${base.replace(ARTICLE_EXTENSION, '')}`
}
