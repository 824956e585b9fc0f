// Owns which file holds the shape of a character: fonts of npm packages, cut into slices of a hundred characters or so.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Serif for titles, and the thinner one of notes. */
export type Weight = 400 | 600

type Slice = { file: (weight: Weight) => string; ranges: [number, number][] }

// Two cover nearly all that is written in Chinese and Japanese; the others are used where an owner has installed them.
const SERIF_SC = '@fontsource/noto-serif-sc'
const SERIF_JP = '@fontsource/noto-serif-jp'
const OTHERS = ['@fontsource/noto-serif-tc', '@fontsource/noto-serif-kr']
export const EMOJI = '@fontsource/noto-emoji'
// Greek, which the Chinese faces lack; the mathematics of articles has it.
const KATEX: Slice[] = [
  { file: () => 'katex/dist/fonts/KaTeX_Main-Regular.woff', ranges: [[0x20, 0xffff]] },
  { file: () => 'katex/dist/fonts/KaTeX_Math-Italic.woff', ranges: [[0x370, 0x3ff]] },
]

// “Don’t”: the Chinese face has them as wide as a character.
const LATIN_MARKS = /[\u2018-\u201D]/

/**
 * Takes what is read as one character, and whether Latin stands around it; gives the files that may have it, the best
 * first, relative to node_modules.
 */
export function toSliceFiles(
  character: string,
  { weight, isJapanese, isLatin }: { weight: Weight; isJapanese: boolean; isLatin: boolean },
): string[] {
  const code = character.codePointAt(0) ?? 0
  const isJapaneseFirst = isJapanese || (isLatin && LATIN_MARKS.test(character))
  const serif = isJapaneseFirst ? [SERIF_JP, SERIF_SC] : [SERIF_SC, SERIF_JP]
  const packages = isEmoji(character) ? [EMOJI, ...serif, ...OTHERS] : [...serif, ...OTHERS, EMOJI]
  const slices = [...packages.flatMap(readSlices), ...KATEX]
  return slices
    .filter(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    .map(({ file }) => file(weight))
}

/** What is drawn as a picture by itself, or because U+FE0F says so: ☕, ❤️, 1️⃣; but ★ and ① are text. */
const isEmoji = (character: string) => /^\p{Emoji_Presentation}|\uFE0F/u.test(character)

const read = new Map<string, Slice[]>()

/** The slices of a package, or none where it is not installed. */
function readSlices(name: string): Slice[] {
  const known = read.get(name) ?? parseSlices(name)
  read.set(name, known)
  return known
}

function parseSlices(name: string): Slice[] {
  const face = path.basename(name)
  const index = toFontPath(`${name}/unicode.json`)
  try {
    const ranges: Record<string, string> = JSON.parse(readFileSync(index, 'utf8'))
    // `[12]`, or a name: `latin`.
    return Object.entries(ranges).map(([key, text]) => ({
      file: (weight) => `${name}/files/${face}-${key.replace(/[[\]]/g, '')}-${weight}-normal.woff`,
      ranges: parseRanges(text),
    }))
  } catch {
    return []
  }
}

/** `U+4e00-4e0f,U+3001` => [[0x4e00, 0x4e0f], [0x3001, 0x3001]] */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** Where a file of a package is. */
export function toFontPath(file: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', file)
}
