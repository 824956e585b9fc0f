// Owns `{% emoji [set] name [height:1em] %}` of Volantis and Stellar. The pictures are the theme's, so the name is shown.
import { toArguments } from './arguments'
import { type Tag, toElement } from './tag'

export const emoji: Tag = {
  names: ['emoji'],
  isVoid: true,
  render: (call) => {
    const name =
      toArguments(call.args, 'height')
        .text.split(/[\s,]+/)
        .pop() ?? ''
    return [toElement('span', { className: ['faded'] }, `:${name}:`)]
  },
}
