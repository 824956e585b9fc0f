// Owns quotes that stand out of the article.
//   {% pullquote [class] %}...{% endpullquote %}
import { type Tag, type TagCall, type TagElement, toElement } from './tag'

export const pullquote: Tag = {
  names: ['pullquote'],
  needsEnd: true,
  render: (call) => toQuote(call, 'tag-pullquote'),
}

/** Takes a call; the class of a pull quote is a theme's, and ours has one place for them. */
export function toQuote({ children, isInline }: TagCall, className: string): TagElement[] {
  return [
    toElement('blockquote', { className: [className] }, isInline ? [toElement('p', {}, children)] : children),
  ]
}
