// Owns the difference of `{% … %}`: tags are no Markdown, and what they become is proved beside each of them.
import { toCodeTest } from '../edit-source'
import type { Rule } from './rule'

const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g
const TAG = /\{%-?\s*\w[^\n]*?-?%\}/g
// Keeps the place of a tag in a line: `- ` alone would be no item to Hexo's renderer.
const PLACE = '⧉'

/** Takes the tags themselves from both sides and leaves what stands between them: `{% note %}字{% endnote %}` => `⧉字⧉` */
export const themeTag: Rule = {
  name: 'theme-tag',
  both: (body) => {
    if (!body.includes('{%')) return body
    const isCode = toCodeTest(body)
    // `{% raw %}{% if %}{% endraw %}` shows `{% if %}`.
    const shown = body.replace(RAW, (raw, content: string, at: number) => {
      const start = at + raw.indexOf(content)
      return isCode(at)
        ? raw
        : content.replace(/\{(?=[%{#])/g, (brace, offset: number) =>
            isCode(start + offset) ? brace : '&#123;',
          )
    })
    const isShownCode = toCodeTest(shown)
    return shown.replace(TAG, (tag, at: number) => {
      if (isShownCode(at)) return tag
      return isAlone(shown, at, at + tag.length) ? '' : PLACE
    })
  },
}

function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end))
}
