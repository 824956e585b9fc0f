// Owns where a new article is put: the file below the source folder, for the first try and for each further one.
import path from 'node:path'
import type { Site } from '../config/schema'
import { toSourceKind } from '../content/is-content-path'
import { toPlainSource } from '../content/list-content-files'
import { slugize } from '../content/slug'
import { toPostName, withExtension } from './to-post-name'

export type NewArticle = {
  /** `post`, `draft`, `page`, or a name of the author's own, which is a post's. */
  layout: string
  title: string
  /** In place of the title, for the name. */
  slug?: string
  /** In place of the whole name, below the folder of its layout. */
  path?: string
  /** RFC 3339, as `toDate` gives it. */
  date: string
  /** Of keys in `new_post_name` that are neither date nor title. */
  getValue: (key: string) => string | undefined
}

/** `file` is where the disk has it, `source` what it counts as: in a folder without _posts they differ. */
export type Place = { file: string; source: string }
export type Refusal = { code: 'outside' | 'hidden' | 'missing-key'; name: string }

// A name may have 255 bytes on most disks, a date and a number included; a Chinese character has three.
const LONGEST_SLUG = 180
// A title of signs alone leaves nothing.
const NAMELESS = 'untitled'

/**
 * Takes an article that is to be made and which try this is (0, then 1 where the name is taken, and so on); gives its
 * place, or why it can have none. `isPlain`: the folder has no _posts. Hexo: lib/plugins/filter/new_post_path.ts
 */
export function placeNew(
  article: NewArticle,
  site: Site,
  { isPlain, attempt = 0 }: { isPlain: boolean; attempt?: number },
): Place | Refusal {
  const name = toName(article, site, attempt)
  if (typeof name !== 'string') return name
  const file = `${toFolder(article.layout, isPlain)}${name}`
  const source = isPlain ? toPlainSource(file) : file
  return toSourceKind(source, site) === 'article' ? { file, source } : { code: 'hidden', name: file }
}

function toFolder(layout: string, isPlain: boolean): string {
  if (layout === 'draft') return '_drafts/'
  return layout === 'page' || isPlain ? '' : '_posts/'
}

function toName(article: NewArticle, site: Site, attempt: number): string | Refusal {
  const { layout, path: given } = article
  if (given !== undefined) {
    const name = toGivenName(given)
    return name === undefined ? { code: 'outside', name: given } : toNumbered(name, attempt)
  }
  const slug = toSlug(article, site)
  const numbered = attempt > 0 ? `${slug}-${attempt}` : slug
  if (layout === 'page') return `${numbered}/index.md`
  if (layout === 'draft') return `${numbered}.md`
  const toPost = (one: string) => toPostName(site.new_post_name, { ...article, slug: one })
  const [first, post] = [toPost(slug), toPost(numbered)]
  if ('missing' in post) return { code: 'missing-key', name: post.missing }
  // A pattern without `:title`, such as a day, gives one name to every slug.
  const isSame = 'name' in first && first.name === post.name
  return isSame ? toNumbered(post.name, attempt) : post.name
}

/** `notes/x` => `notes/x.md`; undefined for what leads out of the folder or names none. */
function toGivenName(given: string): string | undefined {
  const segments = given.normalize('NFC').replaceAll('\\', '/').split('/')
  const isOutside = /^(?:\/|[a-z]:)/i.test(given.replaceAll('\\', '/')) || segments.includes('..')
  const inside = segments.filter((segment) => segment !== '' && segment !== '.')
  return isOutside || inside.length === 0 ? undefined : withExtension(inside.join('/'))
}

function toSlug({ slug, title }: NewArticle, site: Site): string {
  const whole = slugize(slug || title, { caseTransform: site.filename_case })
  return cut(whole) || NAMELESS
}

/** As much of a text as fits, by whole characters. */
function cut(text: string): string {
  let [kept, bytes] = ['', 0]
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST_SLUG) break
    kept += character
  }
  return kept.replace(/-+$/, '')
}

/** `a/x.md` => `a/x-1.md` */
function toNumbered(name: string, attempt: number): string {
  const { ext } = path.posix.parse(name)
  return attempt > 0 ? `${name.slice(0, name.length - ext.length)}-${attempt}${ext}` : name
}
