// Owns containers of VuePress, VitePress and Docusaurus, which are drawn as our alerts; `details` folds.
//   :::tip 标题     ::: tip     :::tip[标题]     :::tip{title="标题"}     ::: details 标题 {open}
import type { PhrasingContent, RootContent } from 'mdast'
import { toAside, toDetails, toParagraph } from './content'
import { isMeaning } from './kinds'
import type { Tag, TagCall } from './tag'

// The name, and what stands behind it.
const NAME_AND_REST = /^\s*([a-z][\w-]*)\s*(.*)$/is
const BRACKETS = /^\[([^\]]*)\]\s*(.*)$/s
// `{open}`, `{.class #id title="标题"}`; `{一句话}` is text.
const ATTRIBUTES = /\{((?:\s*(?:open|[.#][\w-]+|[\w-]+="[^"]*"))+\s*)\}\s*$/

export const container: Tag = {
  names: [':::'],
  needsEnd: true,
  render: (call) => {
    const { name, title, isOpen } = toLine(call.args)
    const { messages } = call.context
    if (name === 'details') {
      return [toDetails(title ? call.toPhrasing(title) : messages.tags.reveal, call.children, { isOpen })]
    }
    if (!isContainer(call.args)) return toTypedLines(call)
    return toAside(call, [name], title ? call.toPhrasing(title) : [], call.children)
  },
}

/** Whether the words behind the colons name a container that we know. */
export function isContainer(args: string): boolean {
  const { name } = toLine(args)
  return name === 'details' || isMeaning(name)
}

/** ` tip[标题] {open}` => `tip`, `标题`, open */
function toLine(args: string): { name: string; title: string; isOpen: boolean } {
  const [, name = '', typed = ''] = NAME_AND_REST.exec(args) ?? []
  const [, attributes = ''] = ATTRIBUTES.exec(typed) ?? []
  const rest = typed.replace(ATTRIBUTES, '').trim()
  const [, bracketed = rest, more = ''] = BRACKETS.exec(rest) ?? []
  const [, given = ''] = /\btitle="([^"]*)"/.exec(attributes) ?? []
  const title = [bracketed, more, given].filter(Boolean).join(' ')
  return { name: name.toLowerCase(), title, isOpen: /(?:^|\s)open(?:\s|$)/.test(attributes) }
}

/** What nobody knows stays as typed, and its content stays Markdown. */
function toTypedLines({ name, args, children }: TagCall): RootContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  return [toParagraph([text(`${name}${args}`)]), ...children, toParagraph([text(name)])]
}
