// Owns films and papers.
//   {% video url [poster] %}    {% pdf url [height] %}
import { toFileUrl } from './file-url'
import { type Tag, toElement } from './tag'

export const video: Tag = {
  names: ['video'],
  isVoid: true,
  render: ({ words: [name = ''], context }) => {
    const src = toFileUrl(context, name)
    const link = toElement('a', { href: src }, name)
    return [toElement('video', { src, controls: true, preload: 'metadata', style: 'width:100%' }, [link])]
  },
}

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
