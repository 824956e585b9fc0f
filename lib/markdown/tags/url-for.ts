// Owns links to paths of the site.
//   {% url_for text path [relative] [escape] %}
import { toMenuHref } from '../../urls'
import { type Tag, toElement } from './tag'

export const urlFor: Tag = {
  names: ['url_for'],
  isVoid: true,
  render: ({ words: [text = '', path = text], context }) => {
    const href = toMenuHref({ root: context.root, url: context.siteUrl }, path)
    return [toElement('a', { href }, text)]
  },
}
