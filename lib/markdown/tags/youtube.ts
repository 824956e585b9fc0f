// Owns films at YouTube.
//   {% youtube id [playlist] %}
import { toEmbed, toIdPart } from './embed-link'
import type { Tag } from './tag'

export const youtube: Tag = {
  names: ['youtube'],
  isVoid: true,
  render: (call) => {
    const page = call.words[1] === 'playlist' ? 'playlist?list=' : 'watch?v='
    return toEmbed(call, 'YouTube', `https://www.youtube.com/${page}${toIdPart(call)}`)
  },
}
