// Owns what Butterfly hides until it is asked for.
//   {% hideBlock [display[, bg[, color]]] %}…{% endhideBlock %}    {% hideToggle display[, bg[, color]] %}…{% endhideToggle %}
import { isColour, toParts } from './arguments'
import { toDetails } from './content'
import type { Tag } from './tag'

export const hideBlock: Tag = {
  names: ['hideBlock', 'hideToggle'],
  needsEnd: true,
  render: (call) => {
    const [first = '', ...looks] = toParts(call.args)
    const display = [first, ...looks.filter((look) => !isColour(look))].join(', ')
    const summary = display ? call.toPhrasing(display) : call.context.messages.tags.reveal
    return [toDetails(summary, call.children)]
  },
}
