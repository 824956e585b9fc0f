// Owns images of the article.
//   {% asset_img [class] file [width] [height] ["title" ["alt"]] %}
import { type Tag, type TagCall, toElement } from './tag'

const SIZE = /^\d+(?:px|%)?$/

export const assetImg: Tag = {
  names: ['asset_img'],
  isVoid: true,
  render: (call) => {
    const { words, args } = call
    const at = findFile(call)
    const [width, height, ...texts] = toSizes(words.slice(at + 1))
    // Without quotes all that is left is the title. Hexo: lib/plugins/tag/img.ts
    const [title = '', alt = title] = /["']/.test(args) ? texts : [texts.join(' ')]
    const properties = {
      src: words[at] ?? '',
      alt,
      title: title || undefined,
      width,
      height,
    }
    return [toElement('img', properties)]
  },
}

/** What stands before the file's name are classes of a theme. */
function findFile({ words, context }: TagCall): number {
  const known = words.findIndex((word) => context.resolveFile(word) !== undefined)
  if (known >= 0) return known
  return Math.max(
    0,
    words.findIndex((word) => /\.\w+$|^[a-z]+:\/\//i.test(word)),
  )
}

/** Puts undefined where a size is not given: `['300px', '题']` => ['300', undefined, '题'] */
function toSizes(
  words: string[],
): [width: string | undefined, height: string | undefined, ...texts: string[]] {
  const isSize = (word: string | undefined) => word !== undefined && SIZE.test(word)
  const count = isSize(words[0]) ? (isSize(words[1]) ? 2 : 1) : 0
  const [width, height] = words.slice(0, count).map((word) => word.replace(/px$/, ''))
  return [width, height, ...words.slice(count)]
}
