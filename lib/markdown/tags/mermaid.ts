// Owns diagrams, which are code like that of a fence: ```mermaid
//   {% mermaid %}...{% endmermaid %}
import { toCode, toCodeText } from './codeblock'
import type { Tag } from './tag'

export const mermaid: Tag = {
  names: ['mermaid'],
  content: 'text',
  needsEnd: true,
  render: ({ text, words }) => [toCode(toCodeText(text), 'mermaid', words.join(' '))],
}
