// Owns what stands for a thing of another site.
import { type TagCall, type TagElement, toElement } from './tag'

/** The first word as part of an address: `u/甲` => `u/%E7%94%B2` */
export function toIdPart({ words: [id = ''] }: TagCall): string {
  return id.split('/').map(encodeURIComponent).join('/')
}

/**
 * Takes the call, the name of the site and the address; who gives a whole address instead of an id means that. In a line
 * it stays a link; else it is a frame, of which lib/markdown/embeds.ts makes a card.
 */
export function toEmbed({ words, isInline }: TagCall, site: string, address: string): TagElement[] {
  const [id = ''] = words
  const src = /^https?:\/\//.test(id) ? id : address
  const title = [site, ...words].join(' · ')
  if (isInline) return [toElement('a', { href: src }, title)]
  return [toElement('p', {}, [toElement('iframe', { src, title })])]
}
