// Owns words in a style of their own: `{% u text %}` (Volantis), `{% mark text [color:red] %}` (Stellar),
// `{% span red, text %}` and `{% p center large, text %}` (Volantis). Colours and sizes are the theme's.
import type { Properties } from 'hast'
import { toArguments } from './arguments'
import { type Tag, toElement } from './tag'

const ELEMENTS: Record<string, [name: string, properties?: Properties]> = {
  mark: ['mark'],
  kbd: ['kbd'],
  u: ['u'],
  s: ['s'],
  del: ['del'],
  emp: ['em'],
  wavy: ['u', { style: 'text-decoration-style:wavy' }],
  sup: ['sup'],
  sub: ['sub'],
  // Hidden until it is pointed at, or reached by keyboard.
  psw: ['span', { className: ['tag-psw'], tabIndex: 0 }],
  span: ['span'],
  p: ['span'],
}

export const inlineStyle: Tag = {
  names: Object.keys(ELEMENTS),
  isVoid: true,
  render: (call) => {
    const { styles, text } = toArguments(call.args)
    const [name, properties = {}] = ELEMENTS[call.name] ?? ['span']
    const content = toElement(name, properties, call.toPhrasing(text || call.args))
    const isCentred = styles.includes('center') && !call.isInline
    return isCentred ? [toElement('p', { style: 'text-align:center' }, [content])] : [content]
  },
}
