// Owns images: address and size, when they load, and the figure around one that stands alone.
import type { Element, ElementContent, Parents, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'
import type { Report } from './report'

// Characters: a phone shows no more than these before it scrolls, and an image below them can wait.
const FIRST_SCREEN = 300
// `C:\图.png` is a path of the author's machine, not an address with the scheme `c`, hence two letters.
const REMOTE = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i

type Context = Pick<MarkdownContext, 'resolveImage' | 'siteUrl'>

declare module 'hast' {
  interface ElementData {
    /** Of an image of which a phone should get a smaller copy: lib/media/resolve-image.ts. */
    copySource?: string
  }
}

/** A rehype plugin, for images of Markdown and of raw HTML alike. A missing file is reported and stays as written. */
export function rehypeImages(context: Context, report: Report) {
  return (tree: Root) => {
    let isFirst = true
    let textBefore = 0
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') textBefore += node.value.length
      if (node.type !== 'element') return
      if (node.tagName === 'p' && parent && index !== undefined) {
        // Visits the figure in place of the paragraph, and so the image in it, once.
        return wrapLoneImage(node, index, parent) ? [SKIP, index] : undefined
      }
      if (node.tagName !== 'img') return
      setSource(node, context, report)
      const isInView = isFirst && textBefore < FIRST_SCREEN
      if (!isInView) Object.assign(node.properties, { loading: 'lazy', decoding: 'async' })
      isFirst = false
    })
  }
}

function setSource(img: Element, { resolveImage, siteUrl }: Context, report: Report): void {
  const { properties, position } = img
  const { src } = properties
  if (typeof src !== 'string' || src === '') return
  const image = resolveImage(src)
  if (!image) {
    const isElsewhere = REMOTE.test(src) && !src.startsWith(`${siteUrl}/`)
    if (!isElsewhere) report('image-missing', { src: toNamed(src) }, position?.start)
    return
  }
  properties.src = image.src
  // A size of the author's own wins; adding the other side would distort the image.
  if (properties.width !== undefined || properties.height !== undefined) return
  if (image.width && image.height) Object.assign(properties, { width: image.width, height: image.height })
  if (image.copySource) img.data = { ...img.data, copySource: image.copySource }
}

/** As the author typed it, for Markdown encodes addresses: `%E5%9B%BE.png` => `图.png`. A file named `100%.png` stays. */
export function toNamed(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

/** `<p><img title="字"></p>` => `<figure><img><figcaption>字</figcaption></figure>`; also where a link holds the image. */
function wrapLoneImage(paragraph: Element, index: number, parent: Parents): boolean {
  const [only, ...others] = paragraph.children.filter(isContent)
  if (!only || others.length > 0) return false
  const img = toImage(only)
  if (!img) return false
  const { title } = img.properties
  const caption: ElementContent[] = []
  if (typeof title === 'string' && title !== '') {
    delete img.properties.title
    const children: ElementContent[] = [{ type: 'text', value: title }]
    caption.push({ type: 'element', tagName: 'figcaption', properties: {}, children })
  }
  const { position } = paragraph
  parent.children[index] = {
    type: 'element',
    tagName: 'figure',
    properties: {},
    children: [only, ...caption],
    position,
  }
  return true
}

function toImage(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined
  if (node.tagName === 'img') return node
  const [only, ...others] = node.children.filter(isContent)
  return node.tagName === 'a' && only && others.length === 0 ? toImage(only) : undefined
}

function isContent(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}
