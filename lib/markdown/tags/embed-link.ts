// Owns what stands for a thing of another site. A link: nobody there learns of the reader before the reader asks.
import { type TagCall, type TagElement, toElement } from './tag'

/** The first word as part of an address: `u/甲` => `u/%E7%94%B2` */
export function toIdPart({ words: [id = ''] }: TagCall): string {
  return id.split('/').map(encodeURIComponent).join('/')
}

/** Takes the call, the name of the site and the address; who gives a whole address instead of an id means that. */
export function toEmbedLink({ words, isInline }: TagCall, site: string, address: string): TagElement[] {
  const [id = ''] = words
  const href = /^https?:\/\//.test(id) ? id : address
  const label = [site, ...words].join(' · ')
  const link = toElement('a', { className: isInline ? undefined : ['tag-button'], href }, label)
  return isInline ? [link] : [toElement('p', {}, [link])]
}
