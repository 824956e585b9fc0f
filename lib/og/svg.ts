// Owns the elements that cards and posters are drawn with; nothing in them is text, so no font of the machine counts.
import type { Letter } from './shape-text'
import { toRgb } from './to-rgb'
import { toWidth } from './trim-line'

/** app/styles/tokens.css, in the light. */
export const INK = toRgb('oklch(24% 0.012 60)', '#221d19')
export const FADED = toRgb('oklch(48% 0.012 60)', '#635c57')
export const HAIRLINE = toRgb('oklch(88% 0.008 80)', '#dad6d0')

export type Place = { x: number; y: number; size: number; fill: string }

/** A line of letters; `y` is its base line. */
export function drawLine(line: Letter[], { x, y, size, fill }: Place): string {
  let left = 0
  const paths = line.flatMap(({ shapes, width }) => {
    const start = left
    left += width
    return shapes.map(({ d, x: dx, y: dy, scale }) => {
      const factor = scale * size
      const at = `${round(x + (start + dx) * size)} ${round(y - dy * size)}`
      return `<path transform="translate(${at}) scale(${factor} ${-factor})" d="${d}"/>`
    })
  })
  return `<g fill="${fill}">${paths.join('')}</g>`
}

const round = (n: number) => Math.round(n * 100) / 100

/** A hairline. */
export const drawRule = (x: number, y: number, width: number) =>
  `<path d="M${x} ${y}h${width}" stroke="${HAIRLINE}" stroke-width="2"/>`

// Where the middle of a character of Han stands, in em above its base line.
const MIDDLE = 0.38

/** The seal: one or two characters, reversed out of a square. components/ui/seal.tsx has the same proportions. */
export function drawSeal(letters: Letter[], { x, y, size, fill, paper }: Place & { paper: string }): string {
  const isOne = letters.length === 1
  const letterSize = size * (isOne ? 0.68 : 0.46)
  const characters = letters.map((letter, index) => {
    const middle = y + (isOne ? size / 2 : size * (0.27 + 0.46 * index))
    const left = x + (size - toWidth([letter]) * letterSize) / 2
    return drawLine([letter], { x: left, y: middle + MIDDLE * letterSize, size: letterSize, fill: paper })
  })
  const square = `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${size * 0.11}" fill="${fill}"/>`
  return square + characters.join('')
}

/** The whole picture: paper, and what is on it. */
export function drawPage(width: number, height: number, paper: string, parts: string[]): string {
  const page = `<rect width="${width}" height="${height}" fill="${paper}"/>`
  // A colour that the renderer does not know is the one around it.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="#b43a20">${page}${parts.join('')}</svg>`
}
