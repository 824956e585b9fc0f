// Owns films at Bilibili.
//   {% bilibili BV1xx411c7mD [part] %}    {% bilibili 170001 %}
import { toEmbed, toIdPart } from './embed-link'
import type { Tag } from './tag'

export const bilibili: Tag = {
  names: ['bilibili'],
  isVoid: true,
  render: (call) => {
    const id = toIdPart(call).replace(/^(?=\d+$)/, 'av')
    const part = /^\d+$/.test(call.words[1] ?? '') ? `?p=${call.words[1]}` : ''
    return toEmbed(call, 'Bilibili', `https://www.bilibili.com/video/${id}/${part}`)
  },
}
