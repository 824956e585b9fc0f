// Owns code at GitHub's Gist.
//   {% gist id [file] %}
import { toEmbed, toIdPart } from './embed-link'
import type { Tag } from './tag'

export const gist: Tag = {
  names: ['gist'],
  isVoid: true,
  render: (call) => {
    const [, file = ''] = call.words
    // GitHub: `a b_c.JS` => #file-a-b_c-js
    const part =
      file && `?file=${encodeURIComponent(file)}#file-${file.toLowerCase().replace(/[^a-z\d_]+/g, '-')}`
    return toEmbed(call, 'Gist', `https://gist.github.com/${toIdPart(call)}${part}`)
  },
}
