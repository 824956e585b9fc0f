// Owns `raw`, which says that `{% %}` and `{{ }}` in its content are text.
//   {% raw %}...{% endraw %}
import type { Tag } from './tag'

export const raw: Tag = {
  names: ['raw'],
  content: 'untagged',
  needsEnd: true,
  render: ({ children }) => children,
}
