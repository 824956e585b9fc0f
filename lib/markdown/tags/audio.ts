// Owns `{% audio url %}` of Volantis and Stellar, and Stellar's `{% audio netease:id %}`, which becomes a link.
import { toArguments } from './arguments'
import { type Tag, toElement } from './tag'

export const audio: Tag = {
  names: ['audio'],
  isVoid: true,
  render: (call) => {
    const { text, options } = toArguments(call.args, 'autoplay', 'title', 'type')
    const [, song] = /^netease:(\d+)$/.exec(text) ?? []
    if (song) return [toElement('a', { href: `https://music.163.com/song?id=${song}` }, text)]
    const properties = { style: 'width:100%', controls: true, preload: 'none', src: text }
    return [toElement('audio', properties, options.get('title') ?? [])]
  },
}
