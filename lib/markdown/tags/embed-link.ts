// Owns what lives on other sites. A link: nobody there learns of the reader before the reader asks.
//   {% youtube id [playlist] %}    {% vimeo id %}    {% gist id [file] %}
import { type Tag, type TagCall, toElement } from './tag'

export const youtube: Tag = {
  names: ['youtube'],
  isVoid: true,
  render: (call) => {
    const page = call.words[1] === 'playlist' ? 'playlist?list=' : 'watch?v='
    return toLink(call, 'YouTube', `https://www.youtube.com/${page}${toPart(call)}`)
  },
}

export const vimeo: Tag = {
  names: ['vimeo'],
  isVoid: true,
  render: (call) => toLink(call, 'Vimeo', `https://vimeo.com/${toPart(call)}`),
}

export const gist: Tag = {
  names: ['gist'],
  isVoid: true,
  render: (call) => {
    const [, file = ''] = call.words
    // GitHub: `a b_c.JS` => #file-a-b_c-js
    const part = file && `#file-${file.toLowerCase().replace(/[^a-z\d_]+/g, '-')}`
    return toLink(call, 'Gist', `https://gist.github.com/${toPart(call)}${part}`)
  },
}

function toPart({ words: [id = ''] }: TagCall): string {
  return id.split('/').map(encodeURIComponent).join('/')
}

/** Who gives the whole address instead of an id means that. */
function toLink({ words, isInline }: TagCall, site: string, address: string) {
  const [id = ''] = words
  const href = /^https?:\/\//.test(id) ? id : address
  const label = [site, ...words].join(' · ')
  const link = toElement('a', { className: isInline ? undefined : ['tag-button'], href }, label)
  return isInline ? [link] : [toElement('p', {}, [link])]
}
