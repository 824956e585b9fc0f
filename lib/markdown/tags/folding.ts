// Owns what is folded away.
//   Volantis  {% folding [green] [open], title %}…{% endfolding %}
//   Stellar   {% folding title [color:green] [open:true] [child:codeblock] %}…{% endfolding %}
import { toArguments } from './arguments'
import { toDetails } from './content'
import type { Tag } from './tag'

export const folding: Tag = {
  names: ['folding'],
  needsEnd: true,
  render: (call) => {
    const { styles, text } = toArguments(call.args, 'open')
    const summary = text ? call.toPhrasing(text) : call.context.messages.tags.reveal
    return [toDetails(summary, call.children, { isOpen: styles.includes('open') })]
  },
}
