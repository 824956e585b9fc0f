// Owns the room that full-width marks of Chinese take: half of it goes at the ends of a line and between two of them.
import type { Letter } from './shape-text'

// Their ink is in the right half, or in the left.
const OPENS = /^[（〈《「『【〔［｛“‘]/
const CLOSES = /^[）〉》」』】〕］｝”’，。、]/
// In the left half too, but in Japanese in the middle.
const STOPS = /^[：；]/
const FULL = 1
const HALF = 0.5

/**
 * Takes the letters of a line; gives them as they stand in it, without a space at its ends. A mark that is half as wide
 * already, as in a Latin face, stays.
 */
export function trimLine(line: Letter[], language: string): Letter[] {
  const first = line.findIndex(isInk)
  const letters = first < 0 ? [] : line.slice(first, line.findLastIndex(isInk) + 1)
  const isJapanese = /^ja\b/i.test(language)
  const closes = ({ text }: Letter) => CLOSES.test(text) || (!isJapanese && STOPS.test(text))
  return letters.map((letter, index) => {
    if (letter.width !== FULL) return letter
    const [before, after] = [letters[index - 1], letters[index + 1]]
    if (OPENS.test(letter.text) && (!before || OPENS.test(before.text))) return cutLeft(letter)
    const isSqueezed = !after || OPENS.test(after.text) || closes(after)
    return closes(letter) && isSqueezed ? { ...letter, width: HALF } : letter
  })
}

const isInk = ({ text }: Letter) => text !== ' '

const cutLeft = (letter: Letter): Letter => ({
  ...letter,
  width: HALF,
  shapes: letter.shapes.map((shape) => ({ ...shape, x: shape.x - HALF })),
})

/** The length of a line in em. */
export const toWidth = (line: Letter[]): number => line.reduce((sum, { width }) => sum + width, 0)
