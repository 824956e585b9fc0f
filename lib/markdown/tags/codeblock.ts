// Owns code between tags, which becomes what a fence becomes: see code.ts and fence-options.ts.
//   {% codeblock [title] [lang:x] [url] [link text] [line_number:bool] [first_line:n] [mark:1,4-7] [wrap:bool] %}
//   ...{% endcodeblock %}    alias code
import type { Code, InlineCode } from 'mdast'
import type { Tag } from './tag'

const LANGUAGE = /^lang(?:uage)?:(\S+)$/

export const codeblock: Tag = {
  names: ['codeblock', 'code'],
  content: 'text',
  needsEnd: true,
  render: ({ words, text, isInline }) => {
    const lang = words.map((word) => LANGUAGE.exec(word)?.[1]).find(Boolean)
    const title = words.filter((word) => !LANGUAGE.test(word)).join(' ')
    const value = toCodeText(text)
    return isInline && !value.includes('\n') && !title ? [toInlineCode(value)] : [toCode(value, lang, title)]
  },
}

/** Takes code and the words behind a fence; `_` holds the language's place where there is none. */
export function toCode(value: string, lang: string | undefined, meta: string): Code {
  return { type: 'code', value, lang: lang ?? (meta ? '_' : null), meta: meta || null }
}

function toInlineCode(value: string): InlineCode {
  return { type: 'inlineCode', value }
}

/** Takes what stands between the tags; gives it without their lines and the indent all lines have. Hexo: strip-indent */
export function toCodeText(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n')
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n')
}
