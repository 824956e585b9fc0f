// Owns films.
//   {% video url %}
import { toFileUrl } from './file-url'
import { type Tag, toElement } from './tag'

export const video: Tag = {
  names: ['video'],
  isVoid: true,
  render: ({ words: [name = ''], context }) => {
    const src = toFileUrl(context, name)
    const link = toElement('a', { href: src }, name)
    return [toElement('video', { src, controls: true, preload: 'none', style: 'width:100%' }, [link])]
  },
}
