// Owns `{% timenode 时间 标题 %}…{% endtimenode %}` of Volantis: one point of a timeline.
import type { PhrasingContent, RootContent } from 'mdast'
import { toFlow, toTitle } from './content'
import { type Tag, type TagElement, toElement } from './tag'

export const timenode: Tag = {
  names: ['timenode'],
  render: (call) => {
    const title = call.toPhrasing(call.args)
    return toFlow(call, toNode(title, call.children), [...title, ...call.children])
  },
}

/** A point of a timeline, whichever way the theme writes it. */
export function toNode(title: PhrasingContent[], children: RootContent[]): TagElement {
  return toElement(
    'div',
    { className: ['tag-node'] },
    title.length > 0 ? [toTitle(title), ...children] : children,
  )
}
