// Owns the name that a post's file is given, from _config.yml's `new_post_name`; lib/content/read-file-name.ts reads it back.
import { createHash } from 'node:crypto'
import { toDateParts, toEpochSeconds } from '../content/dates'
import { ARTICLE_EXTENSION } from '../content/is-content-path'

export type PostNameFields = {
  slug: string
  /** RFC 3339, as `toDate` gives it. */
  date: string
  /** Of a key that is no date and no title: `lang` of `:lang/:title.md`. */
  getValue: (key: string) => string | undefined
}
export type PostName = { name: string } | { missing: string }

const TOKEN = /:(\w*[A-Za-z0-9])/g

/**
 * Takes `:year-:month-:day-:title.md` and what it is filled with; gives a path that stays below the folder it is put in
 * (`2024-08-31-你好.md`), or the key that nothing fills. Hexo: lib/plugins/filter/new_post_path.ts
 */
export function toPostName(pattern: string, fields: PostNameFields): PostName {
  const missing: string[] = []
  const name = pattern.replace(TOKEN, (_, key: string) => {
    const value = toToken(key, fields) ?? fields.getValue(key)
    if (value === undefined || value === '') missing.push(key)
    return value ?? ''
  })
  const [key] = missing
  return key === undefined ? { name: withExtension(toInside(name)) } : { missing: key }
}

function toToken(key: string, { slug, date }: PostNameFields): string | undefined {
  const { year, month, day } = toDateParts(date)
  const pad = (number: number, length: number) => String(number).padStart(length, '0')
  switch (key) {
    case 'title':
      return slug
    case 'year':
      return pad(year, 4)
    case 'month':
      return pad(month, 2)
    case 'day':
      return pad(day, 2)
    case 'i_month':
      return String(month)
    case 'i_day':
      return String(day)
    case 'hash':
      return toHash(slug, date)
    default:
      return undefined
  }
}

/** 12 hex digits of sha1 over the slug and the seconds since 1970. */
function toHash(slug: string, date: string): string {
  return createHash('sha1')
    .update(slug + String(toEpochSeconds(date)))
    .digest('hex')
    .slice(0, 12)
}

/** A path as it is below the folder: no `..`, no slash at either end. `../a//b.md` => `a/b.md` */
function toInside(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => !/^\.{0,2}$/.test(segment))
    .join('/')
}

/** The name with `.md` after it where it does not end as Markdown does. */
export function withExtension(name: string): string {
  return ARTICLE_EXTENSION.test(name) ? name : `${name}.md`
}
