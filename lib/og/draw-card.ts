// Owns how a card looks: a printed page and a seal.
import type { CardFace } from './card-face'
import { cutLine, fitLines, type SetText } from './fit-lines'
import type { Weight } from './font-slices'
import { type Letter, shapeText } from './shape-text'
import { drawLine, drawPage, drawRule, drawSeal, FADED, INK } from './svg'
import { CARD_SIZE } from './to-card-url'
import { toRgb } from './to-rgb'
import { toWidth } from './trim-line'

const MARGIN = 84
const WIDTH = CARD_SIZE.width - 2 * MARGIN
/** Of the title, between what stands above and the rule. */
const ROOM = { width: WIDTH, height: 310, sizes: [104, 92, 80, 70, 62, 54, 46, 40], leading: 1.36 }
const TOP = 156
const RULE = 506
const SEAL = 52
const NOTE = 28
const BRAND = 32

export type Drawing = {
  svg: string
  title: SetText
  /** Every letter of it. */
  letters: Letter[]
}

/** Takes what a card says; gives it as an SVG of shapes. */
export async function drawCard(face: CardFace): Promise<Drawing> {
  const shape = (text: string, weight: Weight, language = face.language) =>
    shapeText(text, { weight, language })
  const [title, more, above, below, brand, seal] = [
    await shapeTitle(face),
    await shape('…', 600),
    await shape(face.above, 400),
    await shape(face.below.join(' · '), 400),
    await shape(face.site, 600),
    await shape(face.seal, 600),
  ]
  const set = fitLines(title, more, face.language, ROOM)
  const accent = toRgb(face.accent, '#b43a20')
  const paper = toRgb(face.paper, '#fcfaf7')
  const lineHeight = set.size * ROOM.leading
  const height = set.size + (set.lines.length - 1) * lineHeight
  // In the middle of its room, a little above: an optical middle.
  const top = TOP + (ROOM.height - height) * 0.45
  const footer = RULE + 34
  const base = footer + SEAL / 2 + 0.36 * NOTE
  const brandLine = cutTo(brand, more, WIDTH * 0.5 - SEAL, BRAND)
  const brandEnd = MARGIN + SEAL + (brand.length > 0 ? 20 + toWidth(brandLine) * BRAND + 40 : 20)
  const noteLine = cutTo(below, more, CARD_SIZE.width - MARGIN - brandEnd, NOTE)
  const noteStart = brand.length > 0 ? CARD_SIZE.width - MARGIN - toWidth(noteLine) * NOTE : brandEnd
  const parts = [
    drawLine(cutTo(above, more, WIDTH, NOTE), { x: MARGIN, y: 112, size: NOTE, fill: FADED }),
    ...set.lines.map((line, index) =>
      drawLine(line, { x: MARGIN, y: top + index * lineHeight + set.size * 0.86, size: set.size, fill: INK }),
    ),
    drawRule(MARGIN, RULE, WIDTH),
    drawSeal(seal, { x: MARGIN, y: footer, size: SEAL, fill: accent, paper }),
    drawLine(brandLine, {
      x: MARGIN + SEAL + 20,
      y: footer + SEAL / 2 + 0.36 * BRAND,
      size: BRAND,
      fill: INK,
    }),
    drawLine(noteLine, { x: noteStart, y: base, size: NOTE, fill: FADED }),
  ]
  return {
    svg: drawPage(CARD_SIZE.width, CARD_SIZE.height, paper, parts),
    title: set,
    letters: [title, above, below, brand, seal].flat(),
  }
}

/** A title of which no font has anything is that of the site. */
export async function shapeTitle({ title, site, language }: CardFace): Promise<Letter[]> {
  const letters = await shapeText(title, { weight: 600, language })
  const isDrawn = letters.some(({ isMissing, shapes }) => !isMissing && shapes.length > 0)
  return isDrawn ? letters : shapeText(site, { weight: 600, language })
}

/** A line as it is, or cut off where it is too long. */
export const cutTo = (line: Letter[], more: Letter[], width: number, size: number): Letter[] =>
  toWidth(line) * size > width ? cutLine(line, more, width / size) : line
