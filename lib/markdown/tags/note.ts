// Owns notes, which every theme has: boxes that are drawn as our alerts.
//   NexT, Butterfly  {% note [class] [no-icon | icon] [style] [summary] %}…{% endnote %}    alias subnote
//   Volantis         {% note [color,] text %}    {% noteblock [color,] [title] %}…{% endnoteblock %}
//   Stellar          {% note [color:green] [title] text %}
//   Redefine         {% notel [color] [icon] title %}…{% endnotel %}
import type { RootContent } from 'mdast'
import { takeStyles, toArguments, toUnquoted } from './arguments'
import { toAside, toDetails, toParagraph } from './content'
import { toAlert } from './kinds'
import type { Tag, TagCall } from './tag'

const TITLE_AND_TEXT = /^("[^"]+"|'[^']+'|\S+)\s+(.+)$/s

export const note: Tag = {
  names: ['note', 'subnote', 'notel', 'noteblock'],
  render: (call) => (call.isBlock ? renderBlock(call) : renderLine(call)),
}

function renderBlock(call: TagCall): RootContent[] {
  const given = toArguments(call.args)
  const { styles, text } = given.styles.length > 0 ? given : takeStyles(given.text)
  const title = text ? call.toPhrasing(text) : []
  // NexT folds a note that has a summary; a title of the other themes stands above it.
  const isFolded = title.length > 0 && /^(?:sub)?note$/.test(call.name)
  if (!isFolded) return toAside(call, styles, title, call.children)
  const { classes } = toAlert(styles, call.context.messages.alert)
  return [toDetails(title, call.children, { classes: [...classes, 'tag-note'] })]
}

function renderLine(call: TagCall): RootContent[] {
  const { styles, options, text } = toArguments(call.args)
  // `color:green 标题 内容`: in Volantis's form the first word is text like all others.
  const [, title = '', rest = text] = (options.size > 0 && TITLE_AND_TEXT.exec(text)) || []
  const content = toParagraph(call.toPhrasing(rest))
  return toAside(call, styles, title ? call.toPhrasing(toUnquoted(title)) : [], [content])
}
