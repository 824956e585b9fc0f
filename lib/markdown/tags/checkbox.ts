// Owns boxes of a list of tasks.
//   Volantis, Butterfly  {% checkbox [red] [checked], text %}    {% radio [red] [checked], text %}
//   Stellar              {% checkbox [checked:true] [color:red] text %}
import { toArguments } from './arguments'
import { type Tag, toElement } from './tag'

export const checkbox: Tag = {
  names: ['checkbox', 'radio'],
  isVoid: true,
  render: (call) => {
    const { styles, text } = toArguments(call.args, 'checked', 'symbol')
    const type = call.name === 'radio' ? 'radio' : 'checkbox'
    const box = toElement('input', { type, checked: styles.includes('checked'), disabled: true })
    return [toElement('label', {}, [box, { type: 'text', value: ' ' }, ...call.toPhrasing(text)])]
  },
}
