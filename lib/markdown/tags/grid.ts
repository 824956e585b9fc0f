// Owns columns.  Volantis, Stellar  {% grid [looks] %}<!-- cell -->…<!-- cell -->…{% endgrid %}
import { toBox, toTitle } from './content'
import { toSections } from './sections'
import type { Tag } from './tag'

export const grid: Tag = {
  names: ['grid'],
  needsEnd: true,
  render: (call) => {
    const { before, sections } = toSections(call.children, ['cell'])
    const cells = sections.map((section) => toBox('div', section.children))
    // `w:240px c:2 bg:card`: looks.
    const title = call.args.replace(/(?<!\S)[a-z]+:\S+/g, '').trim()
    const heads = title ? [toTitle(call.toPhrasing(title))] : []
    return [...heads, toBox('div', [...before, ...cells], ['tag-grid'])]
  },
}
