// Owns how large a text is set: as large as its room allows, in steps.
import { breakLines, fillLines, toPieces } from './break-title'
import type { Letter } from './shape-text'
import { toWidth } from './trim-line'

/** Pixels; `leading` is the distance of lines in sizes. */
export type Room = { width: number; height: number; sizes: number[]; leading: number }
export type SetText = { size: number; lines: Letter[][] }

/** Takes letters and their room; gives the lines of the first size that fits, of the last one cut off with `more`. */
export function fitLines(letters: Letter[], more: Letter[], language: string, room: Room): SetText {
  const pieces = toPieces(letters, language)
  const size = room.sizes.find((one) => isFitting(pieces, language, room, one))
  if (size) return { size, lines: breakLines(pieces, room.width / size, language) }
  return fillRoom(pieces, more, language, { ...room, size: room.sizes.at(-1) ?? 1 })
}

/** Lines as full as they can be, as a paragraph has them; what there is no room for is cut off with `more`. */
export function fillRoom(
  pieces: Letter[][],
  more: Letter[],
  language: string,
  room: Omit<Room, 'sizes'> & { size: number },
): SetText {
  const { size } = room
  const width = room.width / size
  const lines = fillLines(pieces, width, language)
  const kept = lines.slice(0, toMost(room, size))
  const isWhole = kept.length === lines.length
  return { size, lines: isWhole ? kept : kept.with(-1, cutLine(kept.at(-1) ?? [], more, width)) }
}

function isFitting(pieces: Letter[][], language: string, room: Room, size: number): boolean {
  const width = room.width / size
  const lines = fillLines(pieces, width, language)
  return lines.length <= toMost(room, size) && lines.every((line) => toWidth(line) <= width)
}

/** How many lines of a size there is room for; the last needs no leading. */
const toMost = ({ height, leading }: Pick<Room, 'height' | 'leading'>, size: number) =>
  Math.max(1, Math.floor((height - size) / (size * leading)) + 1)

/** As much of a line as fits before `more`. */
export function cutLine(line: Letter[], more: Letter[], width: number): Letter[] {
  const room = width - toWidth(more)
  let length = 0
  const end = line.findIndex((letter) => {
    length += letter.width
    return length > room
  })
  return [...line.slice(0, end < 0 ? undefined : end), ...more]
}
