// Owns the address of another article.
//   {% post_path slug|title %}
import { findPost } from './post-link'
import type { Tag } from './tag'

export const postPath: Tag = {
  names: ['post_path'],
  isVoid: true,
  isAddress: true,
  render: (call) => [{ type: 'text', value: findPost(call)?.href ?? call.args }],
}
