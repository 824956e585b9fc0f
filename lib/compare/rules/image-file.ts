// Owns the difference of local images: Hexo puts the site's root before any name, we find the file that is meant.
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

/** HEXO.md: "Images in real folders are written as ... Ours: resolve all of those that name an existing file". */
export const imageFile: Rule = {
  name: 'image-file',
  marked: { prependRoot: false },
  tree: (tree, { resolveImage }) =>
    visit(tree, 'element', ({ tagName, properties }) => {
      const { src } = properties
      if (tagName !== 'img' || typeof src !== 'string' || /^(?:[a-z][a-z\d+.-]+:|\/\/|$)/i.test(src)) return
      properties.src = resolveImage(decode(src))?.src ?? src
    }),
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}
