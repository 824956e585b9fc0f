// Owns code that stands in a file of its own.
//   {% include_code [title] [lang:x] [from:n] [to:n] path/to/file %}

import { toCode } from './codeblock'
import type { Tag } from './tag'

const OPTION = /^(lang|from|to):(\S+)$/

export const includeCode: Tag = {
  names: ['include_code', 'include-code'],
  isVoid: true,
  render: ({ words, context, report, isInline }) => {
    const options = new Map<string, string>()
    const rest = words.filter((word) => {
      const [, key, value] = OPTION.exec(word) ?? []
      if (key && value) options.set(key, value)
      return !key
    })
    const path = rest.at(-1) ?? ''
    const code = context.readCode(path)
    if (code === undefined) {
      report('code-missing', { path })
      const text = { type: 'inlineCode' as const, value: words.join(' ') }
      return isInline ? [text] : [{ type: 'paragraph', children: [text] }]
    }
    // Hexo: lib/plugins/tag/include_code.ts
    const [from, to] = [Number(options.get('from')) || 1, Number(options.get('to')) || undefined]
    const lines = code
      .replace(/\r\n?/g, '\n')
      .trimEnd()
      .split('\n')
      .slice(from - 1, to)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const [, ending] = /\.(\w+)$/.exec(name) ?? []
    const title = rest.slice(0, -1).join(' ') || name
    return [toCode(lines.join('\n'), options.get('lang') ?? ending, title)]
  },
}
