// Owns the markup of tabs: radio buttons of one name, each with its label and its panel.
import type { RootContent } from 'mdast'
import { toBox } from './content'
import { type TagElement, toElement } from './tag'

type Tab = { caption: string; children: RootContent[] }

type TabGroup = {
  /** What no other group of the article has. */
  id: string
  /** What the group is called where it cannot be seen. */
  label: string
  tabs: Tab[]
  /** From 1; -1 opens none. */
  active: number
  /** What stands above the tabs. */
  before?: RootContent[]
}

/** A group of tabs that needs no script. */
export function toTabGroup({ id, label, tabs, active, before = [] }: TabGroup): TagElement {
  const parts = tabs.flatMap(({ caption, children }, index) => {
    const tabId = `${id}-${index + 1}`
    return [
      toElement('input', { type: 'radio', name: id, id: tabId, checked: index + 1 === active }),
      toElement('label', { htmlFor: [tabId] }, caption),
      toBox('div', children),
    ]
  })
  const properties = { className: ['tag-tabs'], role: 'group', ariaLabel: label }
  return toElement('div', properties, [...before, ...parts])
}
