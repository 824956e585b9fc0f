// Owns tabs, without a script: radio buttons of one name, each with its label and its panel.
//   NexT, Butterfly, Volantis  {% tabs name[, index] %}<!-- tab [caption] [@icon] -->…<!-- endtab -->{% endtabs %}
//   Stellar                    {% tabs [active:2] [align:center] %}<!-- tab caption -->…{% endtabs %}
import type { RootContent } from 'mdast'
import { toArguments, toParts } from './arguments'
import { toBox } from './content'
import { type Section, toSections } from './sections'
import { type Tag, type TagCall, toElement } from './tag'

export const tabs: Tag = {
  names: ['tabs', 'subtabs', 'subsubtabs'],
  needsEnd: true,
  render: (call) => {
    const { before, sections } = toSections(call.children, ['tab'])
    if (sections.length === 0) return before
    const { name, active } = toChoice(call.args, sections.length)
    const parts = sections.flatMap((section, index) => toTab(call, section, index + 1, { name, active }))
    const properties = { className: ['tag-tabs'], role: 'group', ariaLabel: call.context.messages.tags.tabs }
    return [toElement('div', properties, [...before, ...parts])]
  },
}

/** `甲, 2` => the second; NexT: -1 opens none; a number that no tab has opens the first. */
function toChoice(args: string, count: number): { name: string; active: number } {
  const { options, text } = toArguments(args, 'active', 'align')
  const [name = '', index] = toParts(text)
  const asked = Number.parseInt(options.get('active') ?? index ?? '1', 10)
  return { name, active: asked === -1 || (asked >= 1 && asked <= count) ? asked : 1 }
}

type Choice = { name: string; active: number }

function toTab(call: TagCall, section: Section, place: number, { name, active }: Choice): RootContent[] {
  const group = `tabs-${call.number}`
  const id = `${group}-${place}`
  // `Java@fas fa-coffee`: an icon's name says nothing without its font.
  const caption = section.title.replace(/\s*@[\w\s-]*$/, '') || `${name} ${place}`.trim()
  return [
    toElement('input', { type: 'radio', name: group, id, checked: place === active }),
    toElement('label', { htmlFor: [id] }, caption),
    toBox('div', section.children),
  ]
}
