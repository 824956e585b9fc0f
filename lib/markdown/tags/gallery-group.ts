// Owns `{% galleryGroup name description link image %}` of Butterfly: the door to another page's pictures.
import { type Tag, toElement } from './tag'

export const galleryGroup: Tag = {
  names: ['galleryGroup'],
  render: (call) => {
    const [name = '', description = '', href = '', src = ''] = call.words
    const link = toElement('a', { href }, name || href)
    const caption = toElement('figcaption', {}, [link, { type: 'text', value: ` ${description}` }])
    // The name stands beside it, so the picture needs none.
    const image = src ? [toElement('img', { src, alt: '' })] : []
    return [toElement('figure', {}, [...image, caption])]
  },
}
