// Owns how the poster of an article looks, which Chinese readers save and send: its card upright, with how it begins and a
// code that leads to it.
import { encode } from 'uqr'
import type { CardFace } from './card-face'
import { cutTo, shapeTitle } from './draw-card'
import { fillRoom, fitLines, type SetText } from './fit-lines'
import type { Weight } from './font-slices'
import { shapeText } from './shape-text'
import { drawLine, drawPage, drawRule, drawSeal, FADED, INK } from './svg'
import { toRgb } from './to-rgb'

export type PosterFace = CardFace & {
  excerpt: string
  /** Full address of the code, and what is said beside it. */
  address: string
  scan: string
}

const SIZE = { width: 1080, height: 1440 }
const MARGIN = 96
const WIDTH = SIZE.width - 2 * MARGIN
const TITLE = { width: WIDTH, height: 420, sizes: [96, 84, 74, 64, 56, 48, 42], leading: 1.36 }
const EXCERPT = { width: WIDTH, size: 36, leading: 1.8 }
const TITLE_TOP = 200
const RULE = 1128
const SEAL = 64
const BRAND = 38
const NOTE = 30
const CODE = 184

/** Takes what a poster says; gives it as an SVG of shapes. */
export async function drawPoster(face: PosterFace): Promise<string> {
  const { language } = face
  const shape = (text: string, weight: Weight) => shapeText(text, { weight, language })
  const [title, more, above, below, excerpt, small, brand, seal, scan] = [
    await shapeTitle(face),
    await shape('…', 600),
    await shape(face.above, 400),
    await shape(face.below.join(' · '), 400),
    await shape(face.excerpt, 400),
    await shape('…', 400),
    await shape(face.site, 600),
    await shape(face.seal, 600),
    await shape(face.scan, 400),
  ]
  const set = fitLines(title, more, language, TITLE)
  const titleEnd = TITLE_TOP + set.size + (set.lines.length - 1) * set.size * TITLE.leading
  const textTop = titleEnd + 130
  const room = { ...EXCERPT, height: RULE - 70 - textTop }
  // A paragraph: its lines end where they are full.
  const text = fillRoom([excerpt], small, language, room)
  const paper = toRgb(face.paper, '#fcfaf7')
  const footer = RULE + (SIZE.height - RULE - CODE) / 2
  const words = MARGIN + SEAL + 24
  const wordsWidth = WIDTH - CODE - SEAL - 64
  const line = (letters: typeof brand, y: number, size: number, fill: string, x = MARGIN, width = WIDTH) =>
    drawLine(cutTo(letters, more, width, size), { x, y, size, fill })
  return drawPage(SIZE.width, SIZE.height, paper, [
    line(above, 136, NOTE, FADED),
    ...drawLines(set, TITLE_TOP, TITLE.leading, INK),
    line(below, titleEnd + 66, NOTE, FADED),
    ...drawLines(text, textTop, EXCERPT.leading, INK),
    drawRule(MARGIN, RULE, WIDTH),
    drawSeal(seal, {
      x: MARGIN,
      y: footer + (CODE - SEAL) / 2,
      size: SEAL,
      fill: toRgb(face.accent, '#b43a20'),
      paper,
    }),
    line(brand, footer + CODE / 2 - 8, BRAND, INK, words, wordsWidth),
    line(scan, footer + CODE / 2 + 38, 26, FADED, words, wordsWidth),
    drawCode(face.address, SIZE.width - MARGIN - CODE, footer),
  ])
}

const drawLines = ({ lines, size }: SetText, top: number, leading: number, fill: string): string[] =>
  lines.map((line, index) =>
    drawLine(line, { x: MARGIN, y: top + size * (0.86 + index * leading), size, fill }),
  )

function drawCode(address: string, x: number, y: number): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const module = CODE / size
  const squares = data.flatMap((row, top) =>
    row.map((isDark, left) => (isDark ? `M${left} ${top}h1v1h-1z` : '')),
  )
  // Seams between squares would be grey.
  return `<path transform="translate(${x} ${y}) scale(${module})" shape-rendering="crispEdges" fill="${INK}" d="${squares.join('')}"/>`
}
