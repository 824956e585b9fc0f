// Owns `{% term %}`, which means two things.
//   a word and what it means  {% term word [meaning] %}    {% term def="meaning" %}word{% endterm %}
//   lines of a terminal       {% term %}$ command{% endterm %}
import type { RootContent } from 'mdast'
import { toArguments, toUnquoted } from './arguments'
import { toBox, toTitle } from './content'
import { type Tag, type TagCall, type TagElement, toElement } from './tag'

const PROMPT = /^\s*(?:[\w@:~/.-]+ ?)?\$ \S/

export const term: Tag = {
  names: ['term'],
  render: (call) => {
    const { args, text, isBlock } = call
    if (!isBlock) return [toWord(call.toPhrasing(toText(args)))]
    if (PROMPT.test(text)) return [{ type: 'code', lang: 'console', value: text.trim() }]
    const meaning = toUnquoted(toArguments(args).text.replace(/^def=/, ''))
    const words = toWords(call)
    if (!words) return [toBox('div', [...(meaning ? [toTitle(meaning)] : []), ...call.children], ['tag-box'])]
    const note = meaning ? [toElement('span', { className: ['faded'] }, `（${meaning}）`)] : []
    return [toWord(words), ...note]
  },
}

/** The content where it is no more than words. */
function toWords({ children, isInline }: TagCall): RootContent[] | undefined {
  const [only, ...others] = children
  if (isInline) return children
  return only?.type === 'paragraph' && others.length === 0 ? only.children : undefined
}

function toWord(children: RootContent[]): TagElement {
  return toElement('dfn', {}, children)
}

/** `"a b" "说明"` => `a b（说明）` */
function toText(args: string): string {
  const [, word, meaning] = /^(["'][^"']+["'])\s+(.+)$/s.exec(args) ?? []
  return word && meaning ? `${toUnquoted(word)}（${toUnquoted(meaning)}）` : toUnquoted(args)
}
