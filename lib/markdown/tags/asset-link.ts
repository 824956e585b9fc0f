// Owns links to files of the article.
//   {% asset_link file [title] [escape] %}
import { toFileUrl } from './file-url'
import { type Tag, toElement } from './tag'

export const assetLink: Tag = {
  names: ['asset_link'],
  isVoid: true,
  render: ({ words: [file = '', ...rest], context }) => {
    const last = rest.at(-1)
    const title = (last === 'true' || last === 'false' ? rest.slice(0, -1) : rest).join(' ')
    return [toElement('a', { href: toFileUrl(context, file), title: title || undefined }, title || file)]
  },
}
