// Owns how the themes write a tag's arguments: with commas (NexT, Butterfly, Volantis) or as `key:value` (Stellar).
import { isKind } from './kinds'

/** `styles` are words that only say how it looks; `options` the `key:value` words; `text` is the rest, for the reader. */
export type Arguments = { styles: string[]; options: Map<string, string>; text: string }

// Stellar has these on most of its tags.
const COMMON_KEYS = ['child', 'color', 'icon']
// `12:30`, `注意:先备份` and `title=a` are text; Stellar's `title:a` and `title="a b"` are options.
const OPTION = /^([a-z]+)(?::|=(?="))(.+)$/s
const TOKEN = /[a-z]+[:=]"[^"]*"|"[^"]*"|'[^']*'|\S+/g
// Before the comma of Volantis: `{% checkbox red checked, 文字 %}`.
const STYLES = new Set(
  `gray grey black white light dark logo code default quote todo guide link message paperclip download up undo hint
  question simple modern flat disabled large small huge regular center left right bold italic round circle wide solid
  open checked plus minus times`.split(/\s+/),
)
const ICON = /^(?:fa[srlbd]?|fa-[\w-]+|no-icon)$/

/** Whether the word is one by which the themes name a look: `red`, `fa-home`. */
export function isStyle(word: string): boolean {
  return STYLES.has(word) || isKind(word) || ICON.test(word)
}

/** Takes words off the front that only say how a note looks: `info "fas fa-bell" flat 标题` => `info`, `标题`. */
export function takeStyles(text: string): { styles: string[]; text: string } {
  const tokens = text.match(TOKEN) ?? []
  const end = tokens.findIndex((token, at) => !isNoteStyle(toUnquoted(token), at === tokens.length - 1))
  const styles = tokens.slice(0, end < 0 ? tokens.length : end)
  return { styles: styles.map(toUnquoted), text: toUnquoted(tokens.slice(styles.length).join(' ')) }
}

/** `simple` and its kin end the words of Butterfly; before others they begin NexT's title: `simple usage`. */
function isNoteStyle(word: string, isLast: boolean): boolean {
  if (/^(?:simple|modern|flat|disabled)$/.test(word)) return isLast
  return word.split(' ').every((one) => ICON.test(one)) || isKind(word) || word === 'default'
}

/** `a, b , c` => ['a', 'b', 'c']; `a::b` => ['a', 'b']; `\,` of Butterfly is no comma. */
export function toParts(args: string): string[] {
  const separator = args.includes('::') ? /\s*::\s*/ : /\s*(?<!\\),\s*/
  return args.split(separator).map((part) => toUnquoted(part.replaceAll('\\,', ',').trim()))
}

/**
 * `red open, 标题`, `color:red open:true 标题` and `标题` all give what they say. `keys` are the options that the tag has
 * beside a colour: `title:a` is text where there is no such option.
 */
export function toArguments(args: string, ...keys: string[]): Arguments {
  const [, before, after] = /^([^,:]*)(?:,|::)(.*)$/s.exec(args) ?? []
  const styles = before?.trim() ? before.trim().split(/\s+/) : []
  if (after !== undefined && styles.every(isStyle)) {
    return { styles, options: new Map(), text: toUnquoted(after.trim()) }
  }
  return toOptions(args, [...COMMON_KEYS, ...keys])
}

/** `color:red open:true 标题`: a colour, and what is true, are styles too. */
function toOptions(args: string, keys: string[]): Arguments {
  const options = new Map<string, string>()
  const words = (args.match(TOKEN) ?? []).filter((word) => {
    const [, key = '', value = ''] = OPTION.exec(word) ?? []
    const isOption = keys.includes(key)
    if (isOption) options.set(key, toUnquoted(value))
    return !isOption
  })
  const styles = [...options].flatMap(([key, value]) =>
    key === 'color' || key === 'type' ? value : value === 'true' ? key : [],
  )
  return { styles, options, text: toUnquoted(words.join(' ')) }
}

/** `"a b"` => `a b`; `"a" "b"` stays. */
export function toUnquoted(text: string): string {
  return /^(["'])((?:(?!\1).)*)\1$/s.exec(text)?.[2] ?? text
}

/** Whether a word is where a link or an image leads: `https://a.com`, `//a.com`, `/about/`, `#top`, `./a.png`. */
export function isAddress(word: string): boolean {
  return /^(?:[a-z][a-z\d+.-]+:\/\/|mailto:|tel:|data:image\/|\/|\.{1,2}\/|#(?:$|[^\s#]))/i.test(word)
}

/** Whether it is a colour of CSS, such as Butterfly takes for what it hides: `#FF7242`, `var(--a)`, `red`, or nothing. */
export function isColour(text: string): boolean {
  return /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\)|var\([^)]*\)|[a-z]*)$/i.test(text)
}

/** Whether a word names a picture's file: `a.png`, `https://a.com/a.webp?x=1`. */
export function isImageFile(word: string): boolean {
  return /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]\S*)?$/i.test(word)
}
