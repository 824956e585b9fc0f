// Owns `{% galleryGroup name description link image %}` of Butterfly: the door to another page's pictures.
import { isAddress, isImageFile } from './arguments'
import { type Tag, toElement } from './tag'

export const galleryGroup: Tag = {
  names: ['galleryGroup'],
  isVoid: true,
  render: (call) => {
    const addresses = call.words.filter((word) => isAddress(word) || isImageFile(word))
    const src = addresses.findLast(isImageFile) ?? addresses[1]
    const href = addresses.find((word) => word !== src)
    const [name = href ?? '', ...description] = call.words.filter((word) => !addresses.includes(word))
    const link = href ? toElement('a', { href }, name) : toElement('b', {}, name)
    const text = description.length > 0 ? ` ${description.join(' ')}` : ''
    const caption = toElement('figcaption', {}, [link, { type: 'text', value: text }])
    // The name stands beside it, so the picture needs none.
    const image = src ? [toElement('img', { src, alt: '' })] : []
    return [toElement('figure', {}, [...image, caption])]
  },
}
