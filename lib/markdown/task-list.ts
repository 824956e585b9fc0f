// Owns task lists: the text beside a check box is its label.
import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from './has-class'

const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'pre', 'figure', 'table', 'div'])

/** A rehype plugin: `<li><input> 文字<ul>…` => `<li><label><input> 文字</label><ul>…`. A box without a name is unusable. */
export function rehypeTaskList() {
  return (tree: Root) =>
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return
      const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p')
      const holder = isElement(paragraph) && isCheckbox(paragraph.children[0]) ? paragraph : item
      const first = holder.children.findIndex(isCheckbox)
      if (first < 0) return
      const next = holder.children.findIndex(
        (child, at) => at > first && isElement(child) && BLOCKS.has(child.tagName),
      )
      const end = next < 0 ? holder.children.length : next
      const children = holder.children.slice(first, end)
      holder.children.splice(first, children.length, {
        type: 'element',
        tagName: 'label',
        properties: {},
        children,
      })
    })
}

function isCheckbox(node: ElementContent | undefined): boolean {
  return isElement(node) && node.tagName === 'input' && node.properties.type === 'checkbox'
}

function isElement(node: ElementContent | undefined): node is Element {
  return node?.type === 'element'
}
