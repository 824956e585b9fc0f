// Owns links to paths of the site.
//   {% url_for text path [relative] [escape] %}    {% full_url_for text path [escape] %}
import { toAbsolute, toMenuHref } from '../../urls'
import { type Tag, type TagCall, toElement } from './tag'

export const urlFor: Tag = {
  names: ['url_for'],
  isVoid: true,
  render: (call) => toLink(call, (href) => href),
}

export const fullUrlFor: Tag = {
  names: ['full_url_for'],
  isVoid: true,
  render: (call) => toLink(call, (href, base) => toAbsolute(base, href)),
}

type Base = { root: string; url: string }

function toLink(
  { words: [text = '', path = text], context }: TagCall,
  toHref: (href: string, base: Base) => string,
) {
  const base = { root: context.root, url: context.siteUrl }
  return [toElement('a', { href: toHref(toMenuHref(base, path), base) }, text)]
}
