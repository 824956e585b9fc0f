// Owns columns.  Volantis, Stellar  {% grid [looks] %}<!-- cell -->…<!-- cell -->…{% endgrid %}
import { toFlow } from './content'
import { toSections } from './sections'
import { type Tag, toElement } from './tag'

export const grid: Tag = {
  names: ['grid'],
  render: (call) => {
    const { before, sections } = toSections(call.children, ['cell'])
    const cells = sections.map((section) => toElement('div', {}, section.children))
    return toFlow(call, toElement('div', { className: ['tag-grid'] }, [...before, ...cells]), call.children)
  },
}
