// Owns how a text becomes shapes: each character from a font that has it, so that none is ever a box.

import { toSliceFiles, type Weight } from './font-slices'
import { getHarfBuzz, type OpenFont, openFont } from './open-font'

/** Path data in units of `1 / scale` em, y upwards; `x` and `y` in em. */
export type Shape = { d: string; x: number; y: number; scale: number }
/** What cannot be parted: a character, a ligature, an emoji of several. Lengths in em. */
export type Letter = { text: string; width: number; shapes: Shape[]; isMissing: boolean }

export type Style = { weight: Weight; language: string }

type Chosen = { text: string; font: OpenFont | undefined }

/** Takes a text of one line; gives its letters. What no font has is a dot, and a run of it one dot. */
export async function shapeText(text: string, { weight, language }: Style): Promise<Letter[]> {
  const characters = toCharacters(text)
  const isJapanese = /^ja\b/i.test(language) || /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)
  const chosen: Chosen[] = []
  for (const [index, character] of characters.entries()) {
    const isLatin = [index - 1, index + 1].every((at) => !IS_HAN.test(characters[at] ?? ''))
    const files = toSliceFiles(character, { weight, isJapanese, isLatin })
    chosen.push(await chooseFont(character, files))
  }
  const hb = await getHarfBuzz()
  return toRuns(joinMissing(chosen)).flatMap((run) =>
    run.font ? shapeRun(hb, run.text, run.font) : [toDot(run.text)],
  )
}

/** Words that no font has are one gap: a space between two of them is of it. */
function joinMissing(chosen: Chosen[]): Chosen[] {
  return chosen.map((one, index) => {
    const isBetween = one.text === ' ' && [index - 1, index + 1].every((at) => chosen[at] && !chosen[at].font)
    return isBetween ? { ...one, font: undefined } : one
  })
}

const IS_HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
// Directions and the like are drawn by nobody; a tab or the end of a line is a space.
const INVISIBLE = /[\u200B\u200E\u200F\u2060-\u2064\u2066-\u2069\u202A-\u202E\uFEFF\u00AD\p{Cc}]/gu

// More than any card has room for.
const MOST_UNITS = 400

function toCharacters(text: string): string[] {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '')
  return [...segmenter.segment(plain.slice(0, MOST_UNITS))].map(({ segment }) => segment)
}

// What chooses between forms, and joins them; a font need not have it.
const JOINER = /\p{Default_Ignorable_Code_Point}/u

/** The first font that has all of a character, else the first that has it without its accents and joined parts. */
async function chooseFont(character: string, files: string[]): Promise<Chosen> {
  const codes = [...character].filter((one) => !JOINER.test(one)).map((one) => one.codePointAt(0) ?? 0)
  let second: OpenFont | undefined
  for (const file of files) {
    const font = await openFont(file)
    if (font && codes.every((code) => font.characters.has(code))) return { text: character, font }
    if (font && codes[0] !== undefined && font.characters.has(codes[0])) second ??= font
  }
  return { text: second ? String.fromCodePoint(codes[0] ?? 0) : character, font: second }
}

/** Neighbours of one font together, for it may join or kern them. */
function toRuns(chosen: Chosen[]): Chosen[] {
  const runs: Chosen[] = []
  for (const one of chosen) {
    const last = runs.at(-1)
    if (last && last.font === one.font) last.text += one.text
    else runs.push({ ...one })
  }
  return runs
}

function shapeRun(hb: Awaited<ReturnType<typeof getHarfBuzz>>, text: string, open: OpenFont): Letter[] {
  const { font, unitsPerEm } = open
  const buffer = hb.createBuffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  const glyphs = buffer.json()
  buffer.destroy()
  const letters = new Map<number, Letter>()
  for (const { g, cl, ax, dx, dy } of glyphs) {
    const letter = letters.get(cl) ?? { text: '', width: 0, shapes: [], isMissing: false }
    letters.set(cl, letter)
    const d = font.glyphToPath(g)
    if (d)
      letter.shapes.push({ d, x: letter.width + dx / unitsPerEm, y: dy / unitsPerEm, scale: 1 / unitsPerEm })
    letter.width += ax / unitsPerEm
    letter.isMissing ||= g === 0
  }
  const starts = [...letters.keys()].sort((a, b) => a - b)
  return starts.flatMap((start, index) => {
    const letter = letters.get(start)
    return letter ? [{ ...letter, text: text.slice(start, starts[index + 1]) }] : []
  })
}

// A dot at half the height of a letter, in thousandths of an em.
const DOT = 'M430,380Q430,450 500,450Q570,450 570,380Q570,310 500,310Q430,310 430,380Z'

function toDot(text: string): Letter {
  const width = 0.5
  return { text, width, shapes: [{ d: DOT, x: -0.25, y: 0, scale: 0.001 }], isMissing: true }
}
