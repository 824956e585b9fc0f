// Owns `{% hideInline content[, display[, bg[, color]]] %}` of Butterfly: words that a reader uncovers.
// `details` may not stand in a paragraph, so it is a check box, its label and the words.
import { isColour, toParts } from './arguments'
import { type Tag, toElement } from './tag'

export const hideInline: Tag = {
  names: ['hideInline'],
  isVoid: true,
  render: (call) => {
    const [content = '', display = '', ...looks] = toParts(call.args)
    // A text with commas of its own has more parts than looks.
    const whole = [content, ...looks.filter((look) => !isColour(look))].join(', ')
    const box = toElement('input', { type: 'checkbox' })
    const name = call.toPhrasing(display || call.context.messages.tags.reveal)
    // The space goes with the words: a comma may follow them while they are hidden.
    const words = toElement('span', {}, [{ type: 'text', value: ' ' }, ...call.toPhrasing(whole)])
    return [toElement('span', { className: ['tag-hide'] }, [toElement('label', {}, [box, ...name]), words])]
  },
}
