// Owns `{% timenode 时间 标题 %}…{% endtimenode %}` of Volantis: one point of a timeline.
import type { PhrasingContent, RootContent } from 'mdast'
import { toBox, toTitle } from './content'
import type { Tag, TagElement } from './tag'

export const timenode: Tag = {
  names: ['timenode'],
  needsEnd: true,
  render: (call) => [toNode(call.toPhrasing(call.args), call.children)],
}

/** A point of a timeline, whichever way the theme writes it. */
export function toNode(title: PhrasingContent[], children: RootContent[]): TagElement {
  return toBox('div', title.length > 0 ? [toTitle(title), ...children] : children, ['tag-node'])
}
