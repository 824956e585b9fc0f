// Owns pens at CodePen.
//   {% codepen user slug [theme] [tab] [height] [width] %}
import { toEmbed } from './embed-link'
import type { Tag } from './tag'

export const codepen: Tag = {
  names: ['codepen'],
  isVoid: true,
  render: (call) => {
    const [user = '', slug = ''] = call.words
    const words = call.words.slice(0, 2)
    return toEmbed(
      { ...call, words },
      'CodePen',
      `https://codepen.io/${encodeURIComponent(user)}/pen/${encodeURIComponent(slug)}`,
    )
  },
}
