// Owns films at Vimeo.
//   {% vimeo id %}
import { toEmbed, toIdPart } from './embed-link'
import type { Tag } from './tag'

export const vimeo: Tag = {
  names: ['vimeo'],
  isVoid: true,
  render: (call) => toEmbed(call, 'Vimeo', `https://vimeo.com/${toIdPart(call)}`),
}
