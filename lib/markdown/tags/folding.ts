// Owns what is folded away.
//   Volantis  {% folding [green] [open], title %}…{% endfolding %}
//   Stellar   {% folding title [color:green] [open:true] [child:codeblock] %}…{% endfolding %}
import { toArguments } from './arguments'
import { toDetails, toFlow } from './content'
import type { Tag } from './tag'

export const folding: Tag = {
  names: ['folding'],
  render: (call) => {
    const { styles, text } = toArguments(call.args)
    const summary = text ? call.toPhrasing(text) : call.context.messages.tags.reveal
    const box = toDetails(summary, call.children, { isOpen: styles.includes('open') })
    return toFlow(call, box, [...call.toPhrasing(text), ...call.children])
  },
}
