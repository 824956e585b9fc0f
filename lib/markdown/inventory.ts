// Owns the list of what an article names, for the checker: links, images, and the ids that a link can point to.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Inventory, MarkdownContext } from './article'
import { toNamed } from './images'

/** The inventory of an article that names nothing. */
export function toEmptyInventory(): Inventory {
  return { links: [], images: [], ids: [] }
}

/** A rehype plugin; it only reads, and nothing at all without an inventory to fill. Headings have their ids before it. */
export function rehypeInventory({
  inventory,
  linesBefore,
}: Pick<MarkdownContext, 'inventory' | 'linesBefore'>) {
  return (tree: Root, file: { toString(): string }) => {
    if (!inventory) return
    const text = String(file)
    visit(tree, 'element', (element) => {
      const { tagName, properties, position } = element
      inventory.ids.push(...toIds(element))
      // What we have made ourselves, such as the link of a heading, has no place in the file.
      if (!position) return
      const place = { line: position.start.line + linesBefore, column: position.start.column }
      const { href, src } = properties
      if (tagName === 'a' && typeof href === 'string') inventory.links.push({ ...place, href })
      if (tagName !== 'img' || typeof src !== 'string') return
      const hasAlt = !isWithoutAlt(element, text[position.start.offset ?? -1])
      inventory.images.push({ ...place, src: toNamed(src), hasAlt })
    })
  }
}

/**
 * The HTML parser makes `![](a.png)` and `<img alt="">` one, but the second says that there is nothing to say: `sign` is
 * what stands in the file. An image that a tag has made is the tag's to describe.
 */
function isWithoutAlt({ properties }: Element, sign: string | undefined): boolean {
  if (sign === '!') return properties.alt === undefined || properties.alt === ''
  return sign === '<' && properties.alt === undefined
}

/** `<a name="x">` is an older way to write an id. */
function toIds({ tagName, properties }: Element): string[] {
  const name = tagName === 'a' ? properties.name : undefined
  return [properties.id, name].filter((id): id is string => typeof id === 'string' && id !== '')
}
