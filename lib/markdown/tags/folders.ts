// Owns `{% folders [color:green] %}<!-- folder title -->…{% endfolders %}` of Stellar: several folds in a row.
import { toDetails } from './content'
import { toSections } from './sections'
import { type Tag, toElement } from './tag'

export const folders: Tag = {
  names: ['folders'],
  render: (call) => {
    const { before, sections } = toSections(call.children, ['folder'])
    const folds = sections.map(({ title, children }) =>
      toDetails(title ? call.toPhrasing(title) : call.context.messages.tags.reveal, children),
    )
    return [toElement('div', { className: ['tag-folders'] }, [...before, ...folds])]
  },
}
