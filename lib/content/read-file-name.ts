// Owns what the name of a post's file says: its slug, its date, and any key that `new_post_name` puts there.
import { toFileNameDate } from './dates'
import { slugize } from './slug'

export type FileName = {
  /** What Hexo's `:title` is: the path without extension, or the part that `new_post_name` calls `:title`. */
  slug: string
  /** A day such as `2024-08-31`, where the name has one. */
  date?: string
  /** What the name says without a date in front: the title of a post that has none. */
  title: string
  /** Keys such as `lang` of `:lang/:title.md`; they win over the front matter. */
  values: Record<string, string>
}

const SEGMENTS: Readonly<Record<string, string>> = {
  year: String.raw`(\d{4})`,
  month: String.raw`(\d{2})`,
  day: String.raw`(\d{2})`,
  i_month: String.raw`(\d{1,2})`,
  i_day: String.raw`(\d{1,2})`,
  hash: '([0-9a-f]{12})',
}
const OWN_KEYS = new Set([...Object.keys(SEGMENTS), 'title'])

/**
 * Takes a path below _posts and _config.yml's `new_post_name`; gives what the name says. With the default `:title.md`
 * a date in front stays part of the slug, as in Hexo; a name that does not fit another pattern is slugized.
 * Hexo: lib/plugins/processor/post.ts parseFilename
 */
export function readFileName(path: string, newPostName: string): FileName {
  const stem = withoutExtension(path)
  const found = match(stem, withoutExtension(newPostName))
  const slug = found?.title ?? (slugize(stem) || stem)
  const name = slug.slice(slug.lastIndexOf('/') + 1)
  const leading = toFileNameDate(stem.slice(stem.lastIndexOf('/') + 1))
  const { year, month = found?.i_month, day = found?.i_day } = found ?? {}
  const date = year && month && day ? `${year}-${month}-${day}` : leading?.date
  const values = Object.fromEntries(Object.entries(found ?? {}).filter(([key]) => !OWN_KEYS.has(key)))
  return { slug, date, title: toFileNameDate(name)?.rest || name, values }
}

const withoutExtension = (path: string) => path.replace(/\.[^./]*$/, '')

/** `2024-08-31-你好` by `:year-:month-:day-:title` => { year: '2024', month: '08', day: '31', title: '你好' } */
function match(stem: string, pattern: string): Record<string, string> | undefined {
  const keys: string[] = []
  const source = pattern.replace(/:(\w*[A-Za-z0-9])|[\\^$.*+?()[\]{}|]/g, (text, key: string | undefined) => {
    if (key === undefined) return `\\${text}`
    keys.push(key)
    return SEGMENTS[key] ?? '(.+?)'
  })
  const parts = new RegExp(`^${source}$`, 's').exec(stem)
  return parts ? Object.fromEntries(keys.map((key, i) => [key, parts[i + 1] ?? ''])) : undefined
}
