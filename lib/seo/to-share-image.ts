// Owns which picture stands for a page where its link is pasted: an article's cover, else the first image of its text.
import type { Site } from '../config/schema'
import type { Category } from '../content/category-tree'
import type { Document } from '../content/document'
import { toFlag, toText } from '../content/field-values'
import type { Tag } from '../content/tag-index'
import { type ResolvedImage, resolveImage } from '../media/resolve-image'
import { toCardImage } from '../og/to-card-url'
import { toAbsolute } from '../urls'

/** A full address, and its size where it is known. */
export type ShareImage = { url: string; width?: number; height?: number }

/** What a link leads to; a list that has no picture of its own has that of the site. */
export type ShareSubject =
  | { kind: 'site' }
  | { kind: 'document'; document: Document; firstImage?: string }
  | { kind: 'tag'; tag: Tag }
  | { kind: 'category'; category: Category }

type Resolve = (name: string) => ResolvedImage | undefined

const REMOTE = /^https?:\/\//i
// No service shows a drawing, and an icon of the text is no picture of it; Facebook refuses what is smaller.
const DRAWING = /\.svg(?:[?#]|$)/i
const LEAST_SIDE = 200

/**
 * Takes what is shared, and how a name becomes a file; gives its picture, or its card where it has none. `top_img` goes
 * before `cover`, as on the page, and `false` there is none.
 */
export function toShareImage(site: Site, subject: ShareSubject, resolve?: Resolve): ShareImage {
  const own = subject.kind === 'document' ? toOwnImage(site, subject, resolve) : undefined
  return own ?? toCardImage(site, subject)
}

function toOwnImage(
  site: Site,
  { document: { cover, extra, file }, firstImage }: Extract<ShareSubject, { kind: 'document' }>,
  resolve: Resolve = (name) => resolveImage(name, file),
): ShareImage | undefined {
  const top = extra.top_img
  const names = toFlag(top) === false ? [firstImage] : [toText(top), cover, firstImage]
  const images = names.map((name) => {
    const image = name === undefined || DRAWING.test(name) ? undefined : (resolve(name) ?? toRemote(name))
    if (!image || isSmall(image)) return undefined
    const { src, width, height } = image
    return { url: toAbsolute(site, src), ...(width && height ? { width, height } : {}) }
  })
  return images.find((image) => image !== undefined)
}

const toRemote = (name: string): ResolvedImage | undefined =>
  REMOTE.test(name) && URL.canParse(name) ? { src: name } : undefined

const isSmall = ({ width = LEAST_SIDE, height = LEAST_SIDE }: ResolvedImage) =>
  width < LEAST_SIDE || height < LEAST_SIDE
