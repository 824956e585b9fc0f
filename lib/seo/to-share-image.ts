// Owns which picture stands for a document where its link is pasted: its cover, else the first image of its text.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toFlag, toText } from '../content/field-values'
import { type ResolvedImage, resolveImage } from '../media/resolve-image'
import { toAbsolute } from '../urls'

/** A full address, and its size where it is known. */
export type ShareImage = { url: string; width?: number; height?: number }

type Subject = Pick<Document, 'cover' | 'extra' | 'file'>

const REMOTE = /^https?:\/\//i
// No service shows a drawing, and an icon of the text is no picture of it; Facebook refuses what is smaller.
const DRAWING = /\.svg(?:[?#]|$)/i
const LEAST_SIDE = 200

/**
 * Takes a document, the address of its text's first image and how a name becomes a file; gives the picture, or undefined:
 * there the share card stands. `top_img` goes before `cover`, as on the page, and `false` there is none.
 */
export function toShareImage(
  { cover, extra: { top_img: top }, file }: Subject,
  firstImage: string | undefined,
  site: Pick<Site, 'url' | 'root'>,
  resolve: (name: string) => ResolvedImage | undefined = (name) => resolveImage(name, file),
): ShareImage | undefined {
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
