// Owns marked words.
//   NexT  {% label [class]@text %}    Butterfly  {% label text [color] %}
import { isStyle, toUnquoted } from './arguments'
import { type Tag, toElement } from './tag'

export const label: Tag = {
  names: ['label'],
  isVoid: true,
  render: (call) => [toElement('mark', {}, call.toPhrasing(toText(call.args)))],
}

function toText(args: string): string {
  // `primary@文字`; the text of `me@example.com` has no class before its sign.
  const [, name = '', marked = ''] = /^(\w*)\s*@(.+)$/s.exec(args) ?? []
  if (marked && (name === '' || isStyle(name))) return marked.trim()
  const [, text = '', last = ''] = /^(.+?)\s+(\S+)$/s.exec(args) ?? []
  return toUnquoted(isStyle(last) ? text : args)
}
