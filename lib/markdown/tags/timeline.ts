// Owns timelines.
//   Butterfly  {% timeline [title[, color]] %}<!-- timeline 2024 -->…<!-- endtimeline -->{% endtimeline %}
//   Stellar    {% timeline %}<!-- node 2024-05 标题 -->…{% endtimeline %}
//   Volantis   {% timeline [title] %}{% timenode 2024-05 标题 %}…{% endtimenode %}{% endtimeline %}
import { isStyle, toArguments, toParts } from './arguments'
import { toBox, toTitle } from './content'
import { toSections } from './sections'
import type { Tag } from './tag'
import { toNode } from './timenode'

export const timeline: Tag = {
  names: ['timeline'],
  needsEnd: true,
  render: (call) => {
    const parts = toParts(toArguments(call.args, 'api', 'type', 'user').text)
    const title = parts.filter((part, at) => at === 0 || !isStyle(part)).join(', ')
    const { before, sections } = toSections(call.children, ['timeline', 'node'])
    const nodes = sections.map((section) => toNode(call.toPhrasing(section.title), section.children))
    const heads = title ? [toTitle(call.toPhrasing(title))] : []
    return [toBox('div', [...heads, ...before, ...nodes], ['tag-timeline'])]
  },
}
