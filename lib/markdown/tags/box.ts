// Owns plain boxes.  Stellar  {% box [title] [color:green] [child:codeblock] %}…{% endbox %}
import { toArguments } from './arguments'
import { toBox, toTitle } from './content'
import type { Tag } from './tag'

export const box: Tag = {
  names: ['box', 'btns'],
  needsEnd: true,
  render: (call) => {
    const { options, text } = toArguments(call.args, 'title')
    // `{% btns circle grid5 %}` of Volantis names looks only.
    const title = call.name === 'btns' ? '' : (options.get('title') ?? text)
    const content = title ? [toTitle(call.toPhrasing(title)), ...call.children] : call.children
    return [toBox('div', content, [`tag-${call.name}`])]
  },
}
