// Owns the address of a file of the article.
//   {% asset_path file %}
import { toFileUrl } from './file-url'
import type { Tag } from './tag'

export const assetPath: Tag = {
  names: ['asset_path'],
  isVoid: true,
  isAddress: true,
  render: ({ words, context }) => [{ type: 'text', value: toFileUrl(context, words.join(' ')) }],
}
