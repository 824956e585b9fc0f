// Owns `{% copy [git:https] [prefix:x] [width:x] text %}` of Volantis and Stellar: code, which has a button to copy it.
import type { Tag } from './tag'

export const copy: Tag = {
  names: ['copy'],
  isVoid: true,
  render: ({ args, isInline }) => {
    const value = args.replace(/(?:^|\s)(?:git|prefix|width|el):\S+/g, '').trim() || args
    return isInline ? [{ type: 'inlineCode', value }] : [{ type: 'code', value }]
  },
}
