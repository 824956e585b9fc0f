// Owns `{% folders [title] [color:green] %}<!-- folder title -->…{% endfolders %}` of Stellar: several folds in a row.
import { toArguments } from './arguments'
import { toBox, toDetails, toTitle } from './content'
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
    const { text } = toArguments(call.args)
    const heads = text ? [toTitle(call.toPhrasing(text))] : []
    return [toBox('div', [...heads, ...before, ...folds], ['tag-folders'])]
  },
}
