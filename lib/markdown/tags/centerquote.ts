// Owns quotes in the middle of the column, which NexT brought.
//   {% centerquote %}...{% endcenterquote %}    alias cq
import { toQuote } from './pullquote'
import type { Tag } from './tag'

export const centerquote: Tag = {
  names: ['centerquote', 'cq'],
  needsEnd: true,
  render: (call) => toQuote(call, 'tag-centerquote'),
}
