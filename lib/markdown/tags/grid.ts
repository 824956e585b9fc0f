// Owns columns.  Volantis, Stellar  {% grid [looks] %}<!-- cell -->…<!-- cell -->…{% endgrid %}
import { toBox } from './content'
import { toSections } from './sections'
import type { Tag } from './tag'

export const grid: Tag = {
  names: ['grid'],
  needsEnd: true,
  render: (call) => {
    const { before, sections } = toSections(call.children, ['cell'])
    const cells = sections.map((section) => toBox('div', section.children))
    return [toBox('div', [...before, ...cells], ['tag-grid'])]
  },
}
