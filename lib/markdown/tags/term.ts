// Owns `{% term %}`, which means two things.
//   a word and what it means  {% term word [meaning] %}    {% term def="meaning" %}word{% endterm %}
//   lines of a terminal       {% term %}$ command{% endterm %}
import { toArguments, toUnquoted } from './arguments'
import { toFlow, toLine } from './content'
import { type Tag, toElement } from './tag'

const PROMPT = /^\s*\S{0,30}\s?[$#>]\s/

export const term: Tag = {
  names: ['term'],
  render: (call) => {
    if (!call.isBlock)
      return toLine(
        call,
        toElement('dfn', { style: 'font-style:normal' }, call.toPhrasing(toWord(call.args))),
      )
    if (PROMPT.test(call.text) && !call.isInline)
      return [{ type: 'code', lang: 'console', value: call.text.trim() }]
    const meaning = toUnquoted(toArguments(call.args).text.replace(/^def=/, ''))
    const word = toElement(
      'dfn',
      { style: 'font-style:normal' },
      call.isInline ? call.children : call.toPhrasing(call.text.trim()),
    )
    const note = meaning ? [toElement('span', { className: ['faded'] }, `（${meaning}）`)] : []
    const line = [word, ...note]
    return toFlow(call, toElement('p', {}, line), line)
  },
}

/** `"a b" "说明"` => `a b（说明）` */
function toWord(args: string): string {
  const [, word, meaning] = /^(["'][^"']+["'])\s+(.+)$/s.exec(args) ?? []
  return word && meaning ? `${toUnquoted(word)}（${toUnquoted(meaning)}）` : toUnquoted(args)
}
