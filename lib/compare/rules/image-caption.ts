// Owns the difference of the words of an image that stands without text: here they are its caption, there none sees them.
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { toImage, toPictures } from '../../markdown/figures'
import { toCaption } from '../../markdown/image-caption'
import type { Rule } from './rule'

/** Ours: lib/markdown/figures.ts. Which images stand so is a matter of their sizes. */
export const imageCaption: Rule = {
  name: 'image-caption',
  tree: (tree, { resolveImage }) =>
    visit(tree, 'element', (paragraph) => {
      if (paragraph.tagName !== 'p') return
      visit(paragraph, 'element', ({ tagName, properties }) => {
        if (tagName === 'img') properties.width ??= resolveImage(String(properties.src))?.width
      })
      paragraph.children.push(...toPictures(paragraph).flatMap(toCaptions))
    }),
}

function toCaptions(picture: Element): Element[] {
  const img = toImage(picture)
  const caption = img && toCaption(img)
  if (!caption) return []
  const children: Element['children'] = [{ type: 'text', value: caption.text }]
  return [{ type: 'element', tagName: 'figcaption', properties: {}, children }]
}
