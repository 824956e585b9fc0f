// Owns `{% folders [color:green] %}<!-- folder title -->…{% endfolders %}` of Stellar: several folds in a row.
import { toBox, toDetails } from './content'
import { toSections } from './sections'
import type { Tag } from './tag'

export const folders: Tag = {
  names: ['folders'],
  needsEnd: true,
  render: (call) => {
    const { before, sections } = toSections(call.children, ['folder'])
    const folds = sections.map(({ title, children }) =>
      toDetails(title ? call.toPhrasing(title) : call.context.messages.tags.reveal, children),
    )
    return [toBox('div', [...before, ...folds], ['tag-folders'])]
  },
}
