// Owns papers: in a frame where the browser shows them, and a link where it does not.
//   {% pdf url [height] %}
import { toFileUrl } from './file-url'
import { type Tag, toElement } from './tag'

export const pdf: Tag = {
  names: ['pdf'],
  isVoid: true,
  render: ({ words: [name = '', height = '500px'], context, isInline }) => {
    const src = toFileUrl(context, name)
    const link = toElement('a', { href: src }, name)
    if (isInline) return [link]
    const frame = toElement('iframe', { src, title: name, width: '100%', height, loading: 'lazy' }, [])
    return [toElement('figure', {}, [frame, toElement('figcaption', {}, [link])])]
  },
}
