// Owns the fonts that are open: each slice is read when a character of it is drawn, and so many stay.
import { readFile } from 'node:fs/promises'
import startModule from 'harfbuzzjs/hb.js'
import toHarfBuzz, { type Font, type HarfBuzz } from 'harfbuzzjs/hbjs.js'
import { EMOJI, toFontPath } from './font-slices'
import { toSfnt } from './to-sfnt'

export type OpenFont = { font: Font; unitsPerEm: number; characters: ReadonlySet<number>; close: () => void }

const open = new Map<string, Promise<OpenFont | undefined>>()
// 0.1 MB each; a title needs 15 to 30.
const MOST_OPEN = 96

/** The font of a file below node_modules, or undefined where there is none. Kept open until `closeOldFonts`. */
export function openFont(file: string): Promise<OpenFont | undefined> {
  const font = open.get(file) ?? readFont(file)
  // Put last: what was used last is closed last.
  open.delete(file)
  open.set(file, font)
  return font
}

/** To be called while nothing is drawn. */
export async function closeOldFonts(): Promise<void> {
  for (const [file, font] of [...open].slice(0, Math.max(0, open.size - MOST_OPEN))) {
    open.delete(file)
    ;(await font)?.close()
  }
}

let started: Promise<HarfBuzz> | undefined

/** The shaper, a WebAssembly module. Its package's main file is a promise, which bundlers take for a module. */
export function getHarfBuzz(): Promise<HarfBuzz> {
  started ??= startModule().then(toHarfBuzz)
  return started
}

async function readFont(file: string): Promise<OpenFont | undefined> {
  const woff = await readFile(toFontPath(file)).catch(() => undefined)
  if (!woff) return undefined
  const hb = await getHarfBuzz()
  const blob = hb.createBlob(toSfnt(woff))
  const face = hb.createFace(blob, 0)
  const font = hb.createFont(face)
  return {
    font,
    // Its pictures are a quarter wider than a character of text.
    unitsPerEm: face.upem * (file.startsWith(EMOJI) ? 1.25 : 1),
    characters: new Set(face.collectUnicodes()),
    close: () => {
      for (const one of [font, face, blob]) one.destroy()
    },
  }
}
