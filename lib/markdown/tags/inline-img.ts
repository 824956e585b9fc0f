// Owns `{% inlineImg src [height] %}` of Butterfly: a small image in a line of text.
import { isAddress, isImageFile } from './arguments'
import { type Tag, toElement } from './tag'

const HEIGHT = /^\d+(?:\.\d+)?(?:px|r?em)$/

export const inlineImg: Tag = {
  names: ['inlineImg'],
  isVoid: true,
  render: (call) => {
    const [src = '', ...words] = call.words
    if (!isAddress(src) && !isImageFile(src)) return call.toPhrasing(call.args)
    const height = words.find((word) => HEIGHT.test(word))
    const alt = words.filter((word) => word !== height).join(' ')
    const size = height ? `;height:${height};width:auto` : ''
    return [toElement('img', { src, alt, style: `display:inline;vertical-align:middle${size}` })]
  },
}
