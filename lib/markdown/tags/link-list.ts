// Owns a list of links with a picture and a word on each, such as friends' sites.
import { type TagElement, toElement } from './tag'

export type ListedLink = { name: string; url: string; description?: string; image?: string }

/** Gives the list. The name stands beside the picture, so the picture needs none. */
export function toLinkList(links: ListedLink[]): TagElement {
  const items = links.map(({ name, url, description, image }) =>
    toElement('li', {}, [
      ...(image ? [toElement('img', { src: image, alt: '' })] : []),
      toElement('a', { href: url }, name || url),
      ...(description ? [toElement('span', { className: ['faded'] }, description)] : []),
    ]),
  )
  return toElement('ul', { className: ['tag-links'] }, items)
}
