// Owns elements of the HTML tree as plugins make and read them; those of the Markdown tree are made in tags/tag.ts. Pure.
import type { Element, ElementContent, Properties } from 'hast'
import { visit } from 'unist-util-visit'

/** Takes a tag name, its properties, and its content; text is escaped on its way out. */
export function toElement(
  tagName: string,
  properties: Properties,
  children: ElementContent[] | string,
): Element {
  const content: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : children
  return { type: 'element', tagName, properties, children: content }
}

/** All the text in an element, as it stands. */
export function toText(element: Element): string {
  let text = ''
  visit(element, 'text', ({ value }) => {
    text += value
  })
  return text
}
