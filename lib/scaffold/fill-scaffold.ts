// Owns how a scaffold becomes the text of a new article: a title with `:`, `#` or quotes in it is still that title to YAML.
import { parse, stringify } from 'yaml'
import { splitFrontMatter } from '../content/split-front-matter'

/** What stands for `{{ title }}` and so on. */
export type ScaffoldValues = { title: string; date: string; layout: string }

const PLACEHOLDER = /\{\{-?\s*(\w+)\s*-?\}\}/g
// A list item or a key with something after it, `- ` and `title: `; then the value.
const VALUE_LINE = /^(\s*(?:- +)*(?:(?:[^\s'"#:{}[\]-][^:{}]*|"[^"]*"|'[^']*'):[ \t]+)?)(\S.*?)\s*$/

/**
 * Takes the text of a scaffold; gives it filled in, its other bytes as they are. In the front matter a value is quoted
 * where YAML or JSON needs that, and a name that is none of ours (`{{ tags }}`) is nothing, as in Hexo; in the body,
 * which Hexo leaves alone, ours are filled in and others stay. Hexo: lib/hexo/post.ts _renderScaffold
 */
export function fillScaffold(scaffold: string, values: ScaffoldValues): string {
  const { format, source, firstLine } = splitFrontMatter(scaffold)
  const end = firstLine + source.split('\n').length
  // Odd places hold the line ends.
  const parts = scaffold.split(/(\r\n|\r|\n)/)
  return parts
    .map((part, index) => {
      const line = index / 2 + 1
      if (index % 2 === 1 || !part.includes('{{')) return part
      if (format === 'none' || line < firstLine || line >= end) return fill(part, values)
      return format === 'json' ? fillJson(part, values) : fillYaml(part, values)
    })
    .join('')
}

function fill(text: string, values: ScaffoldValues): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => getValue(name, values) ?? whole)
}

function getValue(name: string, values: ScaffoldValues): string | undefined {
  return Object.hasOwn(values, name) ? values[name as keyof ScaffoldValues] : undefined
}

const fillOrDrop = (text: string, values: ScaffoldValues) =>
  text.replace(PLACEHOLDER, (_, name: string) => getValue(name, values) ?? '')

/** `description: 关于 {{ title }}` is one value, and is quoted as one. */
function fillYaml(line: string, values: ScaffoldValues): string {
  const [, head = '', value = ''] = VALUE_LINE.exec(line) ?? []
  // A comment, or a line of a text that began further up.
  if (head.trim() === '') return fillOrDrop(line, values)
  if (/^(?:\[|\{(?!\{))/.test(value)) return head + fillJson(value, values)
  const [, text = value, comment = ''] = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|.*?)(\s+#.*)?$/.exec(value) ?? []
  const written = /^["']/.test(text) ? readQuoted(text) : text
  const filled = fillOrDrop(written, values).trim()
  return `${head}${toScalar(filled, values)}${comment}`.trimEnd()
}

function readQuoted(text: string): string {
  try {
    return String(parse(text))
  } catch {
    return text
  }
}

/** By the rules of YAML 1.1 too, which make a time of `12:30` and a truth of `yes`: other programs read these files. */
function toScalar(text: string, { date }: ScaffoldValues): string {
  if (text === '' || text === date) return text
  return stringify(text, { version: '1.1', lineWidth: 0 }).trimEnd()
}

/** Within a string the value is escaped, outside of one it becomes a string; nothing stays nothing. */
function fillJson(line: string, values: ScaffoldValues): string {
  return line.replace(PLACEHOLDER, (_, name: string, offset: number) => {
    const value = getValue(name, values)
    const quoted = JSON.stringify(value ?? '')
    const isInString = line.slice(0, offset).replace(/\\./g, '').split('"').length % 2 === 0
    if (isInString) return quoted.slice(1, -1)
    return value === undefined && /[[,]\s*$/.test(line.slice(0, offset)) ? '' : quoted
  })
}
