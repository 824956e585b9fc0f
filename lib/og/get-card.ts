// Owns the pictures that are kept: each is drawn when it is first asked for, and so many stay in memory.
import { getSite } from '../config/site'
import { getExcerpt } from '../content/get-entries'
import { Kept } from '../content/kept'
import { getMessages } from '../i18n'
import { loadSharp } from '../media/load-sharp'
import { toAbsolute, toUrls } from '../urls'
import { toCardFace, toCardVersion } from './card-face'
import { drawCard } from './draw-card'
import { drawPoster, type PosterFace } from './draw-poster'
import { findSubject } from './find-subject'
import { LineUp } from './line-up'
import { closeOldFonts } from './open-font'

export type Card = {
  png: Uint8Array<ArrayBuffer>
  /** Of what it shows. The address of a poster has another, for its text is not known where it is named. */
  version: string
  /** Nothing had to be drawn for it. */
  isKept: boolean
}

// 30 KB each.
const MOST_KEPT = 500
// A tenth of a second each: whoever would wait longer is told to come again.
const MOST_WAITING = 50

const kept = new Kept<Uint8Array<ArrayBuffer>>(MOST_KEPT)
const line = new LineUp(MOST_WAITING)

/**
 * The card of a name, `['p', '886']`, as the content is now; undefined for what is not visible. Throws `LineIsFull`
 * where too many are being drawn, and on a machine that cannot draw.
 */
export async function getCard(name: string[]): Promise<Card | undefined> {
  const subject = findSubject(name)
  if (!subject) return undefined
  const face = toCardFace(getSite(), subject)
  const version = toCardVersion(face)
  return { version, ...(await draw(version, async () => (await drawCard(face)).svg)) }
}

/** The same with how an article begins and a code, upright, to be saved and sent. */
export async function getPoster(id: string): Promise<Card | undefined> {
  const subject = findSubject(['p', id])
  if (subject?.kind !== 'document') return undefined
  const site = getSite()
  const face: PosterFace = {
    ...toCardFace(site, subject),
    // To read an article takes a while too.
    excerpt: await line.run(() => getExcerpt(subject.document)),
    address: toAbsolute(site, toUrls(site).shortLink(id)),
    scan: getMessages(site.language).share.scan,
  }
  const version = toCardVersion(face)
  return { version, ...(await draw(version, () => drawPoster(face))) }
}

/** Draws what has not been drawn yet. `key` changes with what is shown. */
async function draw(key: string, toSvg: () => Promise<string>): Promise<Pick<Card, 'png' | 'isKept'>> {
  let isKept = true
  const png = await kept.get(key, () => {
    isKept = false
    return line.run(async () => {
      await closeOldFonts()
      return toPng(await toSvg())
    })
  })
  return { png, isKept }
}

/** In a thread of its own, as sharp does everything. */
async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp()
  const { data } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
  return new Uint8Array(data)
}
