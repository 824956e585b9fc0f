// Owns quotes that stand out: from the article itself, or in the middle of the column as NexT has them.
//   {% pullquote [class] %}...{% endpullquote %}    {% centerquote %}...{% endcenterquote %}    alias cq
import { type Tag, type TagCall, toElement } from './tag'

export const pullquote: Tag = {
  names: ['pullquote'],
  needsEnd: true,
  render: (call) => toQuote(call, 'tag-pullquote'),
}

export const centerquote: Tag = {
  names: ['centerquote', 'cq'],
  needsEnd: true,
  render: (call) => toQuote(call, 'tag-centerquote'),
}

/** The class of a pull quote is a theme's, and ours has one place for them. */
function toQuote({ children, isInline }: TagCall, className: string) {
  return [
    toElement('blockquote', { className: [className] }, isInline ? [toElement('p', {}, children)] : children),
  ]
}
