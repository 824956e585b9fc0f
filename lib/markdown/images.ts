// Owns images: address and size, and when they load.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
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
    visit(tree, (node) => {
      if (node.type === 'text') textBefore += node.value.length
      if (node.type !== 'element' || node.tagName !== 'img') return
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
