// Owns the list of a series in its own article or another one.
//   Butterfly  {% series [name] %}
import { type Tag, toElement } from './tag'

export const series: Tag = {
  names: ['series'],
  isVoid: true,
  isWhole: true,
  render: ({ args, words, context }) => {
    const parts = context.resolveSeries(words.length === 1 ? (words[0] ?? '') : args)
    // A name that no post has stays for readers; the author will miss the list.
    if (parts.length === 0) return args === '' ? [] : [{ type: 'text', value: args }]
    const items = parts.map(({ title, href }) =>
      toElement('li', {}, [
        href === undefined ? toElement('strong', {}, title) : toElement('a', { href }, title),
      ]),
    )
    return [toElement('ol', {}, items)]
  },
}
