// Owns the figure around an image that stands alone in its paragraph, and the gallery of those that stand there together.
import type { Element, ElementContent, Parents, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { hasClass } from './has-class'
import { toCaption } from './image-caption'

/** What a gallery is, whether a tag or a paragraph made it: components/markdown/tags.css lays it out. */
const GALLERY = 'tag-gallery'
// Butterfly: the author's own box around several `{% galleryGroup %}`.
const GROUP = 'gallery-group-main'
// Pixels: signs and badges stand in a line.
const SMALLEST = 200
const BADGE = /\bbadges?\b|shields\.io|\.svg(?:[?#]|$)/i

/** A rehype plugin, after images have their sizes: `![甲](a.png)` alone becomes a figure, several become a gallery. */
export function rehypeFigures() {
  return (tree: Root) =>
    visit(tree, 'element', (node, index, parent) => {
      if (hasClass(node, GROUP)) makeGallery(node)
      if (node.tagName !== 'p' || !parent || index === undefined) return
      const pictures = toPictures(node)
      if (pictures.length === 0) return
      const figures = pictures.map((picture) => toFigure(picture, node))
      parent.children.splice(index, 1, ...toPlaced(figures, parent, node))
      return [SKIP, index + 1]
    })
}

/**
 * Takes a paragraph; gives the images, or links around images, that it consists of. None where it has words, where its
 * author has laid the images out, or where they are a row of badges.
 */
export function toPictures({ children }: Element): Element[] {
  const content = children.filter(isContent)
  const pictures = content.flatMap((child) => (toImage(child) ? [child as Element] : []))
  if (pictures.length < content.length) return []
  return pictures.length < 2 || pictures.every((picture) => isShown(toImage(picture))) ? pictures : []
}

/** The image that a node is or that a link holds and nothing else. */
export function toImage(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined
  if (node.tagName === 'img') return node
  const [only, ...others] = node.children.filter(isContent)
  return node.tagName === 'a' && only && others.length === 0 ? toImage(only) : undefined
}

function toPlaced(figures: Element[], parent: Parents, { position }: Element): Element[] {
  const [only] = figures
  if (parent.type === 'element' && hasClass(parent, GALLERY)) return figures.map(withRatio)
  if (only && figures.length === 1) return [only]
  const children = figures.map(withRatio)
  return [{ type: 'element', tagName: 'div', properties: { className: [GALLERY] }, children, position }]
}

/** `<img title="字">` => `<figure><img><figcaption>字</figcaption></figure>` */
function toFigure(picture: Element, { position }: Element): Element {
  const children: ElementContent[] = [picture]
  const img = toImage(picture)
  const caption = img && toCaption(img)
  if (img && caption) {
    if (!caption.isAlt || img.properties.title === caption.text) delete img.properties.title
    // Who hears the image's name need not hear it twice.
    const properties = caption.isAlt ? { ariaHidden: 'true' } : {}
    const text: ElementContent = { type: 'text', value: caption.text }
    children.push({ type: 'element', tagName: 'figcaption', properties, children: [text] })
  }
  return { type: 'element', tagName: 'figure', properties: {}, children, position }
}

/** Figures as wide as their images are to their height have one height in a row. */
function withRatio(figure: Element): Element {
  const [picture] = figure.children
  const { width, height } = (picture && toImage(picture)?.properties) ?? {}
  const ratio = Number(width) / Number(height)
  if (ratio > 0 && Number.isFinite(ratio)) figure.properties.style = `--r:${Math.round(ratio * 100) / 100}`
  return figure
}

function makeGallery(box: Element): void {
  box.properties.className = [GALLERY]
  for (const child of box.children)
    if (child.type === 'element' && child.tagName === 'figure') withRatio(child)
}

/** Whether an image is large enough to be looked at, and has the size of its file. */
function isShown(img: Element | undefined): boolean {
  const { width, style, align, src } = img?.properties ?? {}
  if (style !== undefined || align !== undefined) return false
  return width === undefined ? !BADGE.test(String(src)) : Number(width) >= SMALLEST
}

function isContent(node: ElementContent): boolean {
  if (node.type === 'element') return node.tagName !== 'br'
  return node.type !== 'text' || node.value.trim() !== ''
}
