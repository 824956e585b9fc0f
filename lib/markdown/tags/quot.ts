// Owns `{% quot text [el:h2] [icon:x] %}` of Stellar: a line that stands for itself, or a heading of the article.
import { toArguments } from './arguments'
import { type Tag, toElement } from './tag'

const LEVELS = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const

export const quot: Tag = {
  names: ['quot'],
  isVoid: true,
  render: (call) => {
    const { options, text } = toArguments(call.args, 'el', 'prefix', 'suffix')
    const children = call.toPhrasing(text)
    const level = Object.entries(LEVELS).find(([name]) => name === options.get('el'))?.[1]
    if (level) return [{ type: 'heading', depth: level, children }]
    return [toElement('div', { className: ['tag-centerquote'] }, children)]
  },
}
