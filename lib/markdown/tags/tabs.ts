// Owns tabs, without a script: radio buttons of one name, each with its label and its panel.
//   NexT, Butterfly, Volantis  {% tabs name[, index] %}<!-- tab [caption] [@icon] -->…<!-- endtab -->{% endtabs %}
//   Stellar                    {% tabs [active:2] [align:center] %}<!-- tab caption -->…{% endtabs %}
import { toArguments, toParts } from './arguments'
import { toSections } from './sections'
import { toTabGroup } from './tab-group'
import type { Tag } from './tag'

export const tabs: Tag = {
  names: ['tabs', 'subtabs', 'subsubtabs'],
  needsEnd: true,
  render: ({ args, children, context, number }) => {
    const { before, sections } = toSections(children, ['tab'])
    if (sections.length === 0) return before
    const { name, active } = toChoice(args, sections.length)
    const tabs = sections.map(({ title, children }, index) => ({
      // `Java@fas fa-coffee`: an icon's name says nothing without its font.
      caption: title.replace(/\s*@[\w\s-]*$/, '') || `${name} ${index + 1}`.trim(),
      children,
    }))
    return [toTabGroup({ id: `tabs-${number}`, label: context.messages.tags.tabs, tabs, active, before })]
  },
}

/** `甲, 2` => the second; NexT: -1 opens none; a number that no tab has opens the first. */
function toChoice(args: string, count: number): { name: string; active: number } {
  const { options, text } = toArguments(args, 'active', 'align')
  const [name = '', index] = toParts(text)
  const asked = Number.parseInt(options.get('active') ?? index ?? '1', 10)
  return { name, active: asked === -1 || (asked >= 1 && asked <= count) ? asked : 1 }
}
