// Owns links to paths of the site with its host.
//   {% full_url_for text path [escape] %}
import { toAbsolute, toMenuHref } from '../../urls'
import { type Tag, toElement } from './tag'

export const fullUrlFor: Tag = {
  names: ['full_url_for'],
  isVoid: true,
  render: ({ words: [text = '', path = text], context }) => {
    const base = { root: context.root, url: context.siteUrl }
    return [toElement('a', { href: toAbsolute(base, toMenuHref(base, path)) }, text)]
  },
}
