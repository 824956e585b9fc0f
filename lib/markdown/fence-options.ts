// Owns the words behind a fence's opening.
//   Hexo        ```lang title url linktext line_number:false mark:1,4-7 first_line:3
//   VitePress   ```lang:line-numbers {1,4-7} [title]
//   Docusaurus  ```lang title="title" {1,4-7} showLineNumbers

export type FenceOptions = {
  /** As written, lower case; '' where there is none. */
  lang: string
  title: string
  link?: { url: string; text: string }
  /** Undefined leaves it to the site. */
  lineNumbers?: boolean
  firstLine: number
  /** Numbers of the marked lines, counted from `firstLine`. */
  marked: ReadonlySet<number>
}

// `wrap` and `language_attr` are Hexo's and mean nothing here.
const OPTION = /(?:^|\s)(line_numbers?|mark|first_line|wrap|language_attr|title)[:=]("[^"]*"|'[^']*'|\S+)/g
const BRACES = /\{([\d\s,-]*)\}/
const BRACKETS = /(?:^|\s)\[([^\]]+)\](?=\s|$)/
const SHOW_NUMBERS = /(?:^|\s)showLineNumbers(?==|\s|$)(?:=(\d+))?/
const LINE_NUMBERS = /^(no-)?line-numbers(?:=(\d+))?$/
// `/a/b` alone is a title, as in ```nginx /etc/nginx.conf; it is an address only behind a title.
const WITH_URL = /^(?:(.*?)\s+)?(https?:\/\/\S+)(?:\s+(.+))?$/
const WITH_PATH = /^(.*?)\s+(\/\S+)(?:\s+(.+))?$/
// A typing error such as `1-99999999` must not fill the memory.
const LAST_LINE = 100_000

/** Takes the info string of a fence; gives what it asks for. Never throws: what is not understood is the title. */
export function toFenceOptions(info: string): FenceOptions {
  // `_` holds the language's place where only a title follows.
  const [word = ''] = /^[^\s{]*/.exec(info) ?? []
  const options = new Map<string, string>()
  const lang = readLanguage(word, options)
  let rest = info.slice(word.length)
  rest = rest.replace(BRACKETS, (_, title: string) => {
    options.set('title', title)
    return ''
  })
  rest = rest.replace(SHOW_NUMBERS, (_, first?: string) => {
    setNumbers(options, first)
    return ''
  })
  rest = rest.replace(OPTION, (_, key: string, value: string) => {
    options.set(key.replace('numbers', 'number'), value.replace(/^(["'])(.*)\1$/, '$2'))
    return ''
  })
  rest = rest.replace(BRACES, (_, lines: string) => {
    options.set('mark', `${options.get('mark') ?? ''},${lines}`)
    return ''
  })

  const [, title = '', url, text] = WITH_URL.exec(rest.trim()) ??
    WITH_PATH.exec(rest.trim()) ?? ['', rest.trim()]
  return {
    lang: lang.toLowerCase(),
    title: options.get('title') ?? title,
    ...(url && { link: { url, text: text ?? url.replace(/^https?:\/\//, '') } }),
    ...(options.has('line_number') && { lineNumbers: options.get('line_number') !== 'false' }),
    firstLine: Number.parseInt(options.get('first_line') ?? '', 10) || 1,
    marked: toLineNumbers(options.get('mark') ?? ''),
  }
}

/** `ts:line-numbers=2` => ts, with numbers from 2; `js:a.js` => js, titled a.js; `_` => none */
function readLanguage(word: string, options: Map<string, string>): string {
  const [, lang, more] = /^([^:]+):([^/].*)$/.exec(word) ?? []
  if (!lang || !more) return word.replace(/^_$/, '')
  const [numbers, no, first] = LINE_NUMBERS.exec(more) ?? []
  if (no) options.set('line_number', 'false')
  else if (numbers) setNumbers(options, first)
  else options.set('title', more)
  return lang
}

function setNumbers(options: Map<string, string>, first: string | undefined): void {
  options.set('line_number', 'true')
  if (first) options.set('first_line', first)
}

/** `1,4-6` => 1, 4, 5, 6 */
function toLineNumbers(text: string): Set<number> {
  const numbers = new Set<number>()
  for (const [, first = '', last = first] of text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    for (let line = Number(first); line <= Math.min(Number(last), LAST_LINE); line++) numbers.add(line)
  }
  return numbers
}
