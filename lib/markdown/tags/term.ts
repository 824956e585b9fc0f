// Owns `{% term %}`, which means two things.
//   a word and what it means  {% term word [meaning] %}    {% term def="meaning" %}word{% endterm %}
//   lines of a terminal       {% term %}$ command{% endterm %}
import type { RootContent } from 'mdast'
import { toArguments, toUnquoted } from './arguments'
import { type Tag, type TagElement, toElement } from './tag'

const PROMPT = /^\s*\S{0,30}\s?[$#>]\s/

export const term: Tag = {
  names: ['term'],
  render: (call) => {
    const { args, text, children, isBlock, isInline } = call
    if (!isBlock) return [toWord(call.toPhrasing(toText(args)))]
    if (PROMPT.test(text)) return [{ type: 'code', lang: 'console', value: text.trim() }]
    const meaning = toUnquoted(toArguments(args).text.replace(/^def=/, ''))
    const note = meaning ? [toElement('span', { className: ['faded'] }, `（${meaning}）`)] : []
    return [toWord(isInline ? children : call.toPhrasing(text.trim())), ...note]
  },
}

function toWord(children: RootContent[]): TagElement {
  return toElement('dfn', {}, children)
}

/** `"a b" "说明"` => `a b（说明）` */
function toText(args: string): string {
  const [, word, meaning] = /^(["'][^"']+["'])\s+(.+)$/s.exec(args) ?? []
  return word && meaning ? `${toUnquoted(word)}（${toUnquoted(meaning)}）` : toUnquoted(args)
}
