// Owns the difference of `{% … %}`: tags are no Markdown, and what they become is proved beside each of them.
import { toCodeTest } from '../edit-source'
import type { Rule } from './rule'

const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g
const TAG = /\{%-?\s*\w[^\n]*?-?%\}/g

/** Takes the tags themselves from both sides and leaves what stands between them: `{% note %}字{% endnote %}` => `字` */
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
    return shown.replace(TAG, (tag, at: number) => (isShownCode(at) ? tag : ''))
  },
}
