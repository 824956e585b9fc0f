// Owns `{% hideInline content[, display[, bg[, color]]] %}` of Butterfly: words that a reader uncovers.
// `details` may not stand in a paragraph, so it is a check box, its label and the words.
import { toParts } from './arguments'
import { type Tag, toElement } from './tag'

export const hideInline: Tag = {
  names: ['hideInline'],
  render: (call) => {
    const [content = '', display = ''] = toParts(call.args)
    const box = toElement('input', { type: 'checkbox' })
    const name = call.toPhrasing(display || call.context.messages.tags.reveal)
    const pieces = [toElement('label', {}, [box, ...name]), toElement('span', {}, call.toPhrasing(content))]
    return [toElement('span', { className: ['tag-hide'] }, pieces)]
  },
}
