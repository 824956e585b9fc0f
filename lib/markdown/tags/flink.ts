// Owns `{% flink %}` of Butterfly: groups of friends' sites, written in YAML.
import type { RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import { toTitle } from './content'
import { type ListedLink, toLinkList } from './link-list'
import { type Tag, toElement } from './tag'

export const flink: Tag = {
  names: ['flink'],
  needsEnd: true,
  content: 'text',
  render: ({ text }) => {
    const groups = toGroups(text)
    if (!groups) return [{ type: 'code', lang: 'yaml', value: text }]
    return [toElement('div', { className: ['tag-flink'] }, groups.flatMap(renderGroup))]
  },
}

/** Undefined where the text is no list of groups; then it is shown as it is. */
function toGroups(text: string): Record<string, unknown>[] | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const groups: unknown = document.toJS()
  return Array.isArray(groups) && groups.every(isMapping) ? groups : undefined
}

function renderGroup(group: Record<string, unknown>): RootContent[] {
  const name = toText(group.class_name)
  const description = toText(group.class_desc)
  const links = Array.isArray(group.link_list) ? group.link_list.filter(isMapping) : []
  return [
    ...(name ? [toTitle(name)] : []),
    ...(description ? [toElement('p', {}, description)] : []),
    toLinkList(links.map(toLink)),
  ]
}

function toLink({ name, link, descr, avatar }: Record<string, unknown>): ListedLink {
  return { name: toText(name), url: toText(link), description: toText(descr), image: toText(avatar) }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
