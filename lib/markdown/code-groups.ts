// Owns groups of code of which one is shown at a time, as VitePress has them:
//   :::code-group
//   ```sh [npm]      ```sh [pnpm]
//   :::
import type { Code, Parent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Messages } from '../i18n/messages'
import { toFenceOptions } from './fence-options'
import { toLanguageLabel } from './languages'
import { toTabGroup } from './tags/tab-group'
import type { TagElement } from './tags/tag'

const OPEN = /^:{3,}\s*code-group\b[^\n]*$/
const CLOSE = /^:{3,}$/

/** A remark plugin: the fences between the two lines become tabs. Without an end, or around anything else, all stays as typed. */
export function remarkCodeGroups({ codeTools }: Messages) {
  return (tree: Root) => {
    let count = 0
    visit(tree, (node) => {
      if (!('children' in node)) return
      const parent: Parent = node
      for (let start = 0; start < parent.children.length; start++) {
        if (!isLine(parent.children[start], OPEN)) continue
        const codes = toCodes(parent.children, start + 1)
        if (!codes) continue
        const group = toGroup(codes, `codes-${++count}`, codeTools.group)
        parent.children.splice(start, codes.length + 2, group)
      }
    })
  }
}

/** The fences from there to the closing line, or undefined. */
function toCodes(nodes: RootContent[], from: number): Code[] | undefined {
  const codes: Code[] = []
  for (const node of nodes.slice(from)) {
    if (node.type === 'code') codes.push(node)
    else return codes.length > 0 && isLine(node, CLOSE) ? codes : undefined
  }
  return undefined
}

function toGroup(codes: Code[], id: string, label: string): TagElement {
  const tabs = codes.map((code, index) => {
    const { title, lang } = toFenceOptions([code.lang, code.meta].filter(Boolean).join(' '))
    const caption = title || toLanguageLabel(lang) || `${index + 1}`
    // The tab says it already.
    const untitled: Code = { ...code, lang: code.lang ?? '_', meta: `${code.meta ?? ''} title=""` }
    return { caption, children: [untitled] }
  })
  return toTabGroup({ id, label, tabs, active: 1 })
}

function isLine(node: RootContent | undefined, line: RegExp): boolean {
  if (node?.type !== 'paragraph') return false
  const [text, more] = node.children
  return text?.type === 'text' && !more && line.test(text.value)
}
