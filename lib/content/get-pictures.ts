// Owns the pictures that front matter gives an article: the cover on its head, and the photos after it.
import type { MarkdownContext } from '../markdown/article'
import { type ResolvedImage, resolveImage } from '../media/resolve-image'
import type { Document } from './document'
import { toFlag, toText, toTextList } from './field-values'

export type Pictures = { cover?: ResolvedImage; photos: ResolvedImage[] }

type Resolve = MarkdownContext['resolveImage']

const REMOTE = /^(?:https?:)?\/\//i

/**
 * Takes a document and the address of its text's first image; gives the files that its pictures are. `top_img` goes
 * before `cover`, `false` is none, and a cover that the text begins with anyway is not shown twice. One of another host
 * would be asked for before a reader wants anything: it stays out. Hexo: `photos`, a gallery before the text.
 */
export function getPictures(
  document: Pick<Document, 'cover' | 'extra' | 'file'>,
  firstImage: string | undefined,
  resolve: Resolve = (name) => resolveImage(name, document.file),
): Pictures {
  const { top_img: top, photos } = document.extra
  const cover = [toText(top), document.cover].map((name) => name && resolve(name)).find(Boolean)
  const isShown = cover && toFlag(top) !== false && cover.src !== firstImage
  return {
    ...(isShown ? { cover } : {}),
    photos: toTextList(photos).flatMap((name) => resolve(name) ?? (REMOTE.test(name) ? { src: name } : [])),
  }
}
