// Owns callouts, which several themes have:
//   {% callout [type] [title] %}…{% endcallout %}    {% callout .type title %}    {% callout type="tip" title="标题" %}
import { toArguments, toUnquoted } from './arguments'
import { toAside } from './content'
import { isKind } from './kinds'
import type { Tag } from './tag'

// `.tip 标题`, `tip 标题`, `"tip", "标题"`
const TYPE_AND_TITLE = /^\.?["']?([\w-]*)["']?\s*,?\s*(.*)$/s

export const callout: Tag = {
  names: ['callout'],
  needsEnd: true,
  render: (call) => {
    const { options, text } = toArguments(call.args, 'title', 'type')
    const [, first = '', rest = ''] = TYPE_AND_TITLE.exec(text) ?? []
    const hasType = isKind(first) || first === 'default' || text.startsWith('.')
    const type = options.get('type') ?? (hasType ? first : '')
    const title = options.get('title') ?? toUnquoted(hasType ? rest : text)
    return toAside(call, [type], title ? call.toPhrasing(title) : [], call.children)
  },
}
