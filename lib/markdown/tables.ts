// Owns tables: each scrolls within itself, and its header cells say what they head.
import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A rehype plugin. A box that scrolls must be reachable by keyboard and have a name, which is `label`. */
export function rehypeTables(label: string) {
  return (tree: Root) =>
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return
      setScopes(element)
      parent.children[index] = toScroller(element, label)
      // A table within a table scrolls with the outer one.
      return SKIP
    })
}

function setScopes(table: Element): void {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return
    const cells = row.children.filter((child) => child.type === 'element')
    const isHead = cells.every((cell) => cell.tagName === 'th')
    for (const cell of cells) {
      if (cell.tagName === 'th') cell.properties.scope ??= isHead ? 'col' : 'row'
    }
  })
}

// A group, not a region: every region is a landmark, and ten landmarks of one name help nobody to find the way.
function toScroller(table: Element, label: string): Element {
  const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label }
  return { type: 'element', tagName: 'div', properties, children: [table] }
}
