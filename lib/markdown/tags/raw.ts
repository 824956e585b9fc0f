// Owns `raw`, which says that `{% %}` and `{{ }}` in its content are text.
//   {% raw %}...{% endraw %}
import type { Tag } from './tag'

// Elements that no paragraph may hold. HTML: "phrasing content" is all others.
const BLOCK =
  /^\s*<(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|style|table|ul)[\s>]/i
const BLANK_LINE = /\n[ \t]*\n/

export const raw: Tag = {
  names: ['raw'],
  content: 'untagged',
  needsEnd: true,
  render: ({ text, children }) => {
    // Behind `{% raw %}` on its line a block of HTML looks like words: `{% raw %}<div>甲</div>{% endraw %}`.
    const isMistaken = children[0]?.type === 'paragraph' && BLOCK.test(text) && !BLANK_LINE.test(text.trim())
    return isMistaken ? [{ type: 'html', value: text.trim() }] : children
  },
}
