// Owns quotes with their author and source.
//   {% blockquote [author[, source]] [link] [source_link_title] %}...{% endblockquote %}    alias quote
import type { RootContent } from 'mdast'
import { type Tag, toElement } from './tag'

// Hexo: lib/plugins/tag/blockquote.ts
const WITH_LINK = /^(?:(.*\S)\s+)?(https?:\/\/\S+|\/\S*)(?:\s+(.+))?$/s
const WITH_SOURCE = /^([^,，]+)[,，]\s*(.+)$/s

export const blockquote: Tag = {
  names: ['blockquote', 'quote'],
  needsEnd: true,
  render: ({ words, children, isInline }) => {
    const cite = toCite(words.join(' '))
    const footer = cite.length > 0 ? [toElement('footer', {}, cite)] : []
    const content: RootContent[] = isInline ? [toElement('p', {}, children)] : children
    return [toElement('blockquote', {}, [...content, ...footer])]
  },
}

/** `鲁迅, 故乡`, `鲁迅 https://a.com 故乡` => **鲁迅** *故乡* */
function toCite(text: string): RootContent[] {
  const [, before = '', url, title] = WITH_LINK.exec(text) ?? []
  const [, author = '', source = ''] = WITH_SOURCE.exec(url ? before : text) ?? ['', url ? before : text]
  const parts: RootContent[] = []
  if (author) parts.push(toElement('strong', {}, author.trim()))
  if (source) parts.push(toElement('cite', {}, source.trim()))
  if (url) {
    const label = title ?? url.replace(/^https?:\/\/|\/(?:index\.html)?$/g, '')
    parts.push(toElement('cite', {}, [toElement('a', { href: url }, label)]))
  }
  return parts.flatMap((part, at): RootContent[] => (at > 0 ? [{ type: 'text', value: ' ' }, part] : [part]))
}
