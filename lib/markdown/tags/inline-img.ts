// Owns `{% inlineImg src [height] %}` of Butterfly: a small image in a line of text.
import { type Tag, toElement } from './tag'

export const inlineImg: Tag = {
  names: ['inlineImg'],
  isVoid: true,
  render: (call) => {
    const [src = '', height = ''] = call.words
    const size = /^\d+(?:\.\d+)?(?:px|r?em)$/.test(height) ? `;height:${height};width:auto` : ''
    return [toElement('img', { src, alt: '', style: `display:inline;vertical-align:middle${size}` })]
  },
}
