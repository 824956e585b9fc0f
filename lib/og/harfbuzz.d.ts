// Owns the types of what we use of harfbuzzjs, which has none.
declare module 'harfbuzzjs/hb.js' {
  const startModule: () => Promise<object>
  export default startModule
}

declare module 'harfbuzzjs/hbjs.js' {
  type Owned = { destroy: () => void }
  export type Face = Owned & { upem: number; collectUnicodes: () => Uint32Array }
  export type Font = Owned & {
    /** SVG path data, y upwards. */
    glyphToPath: (glyph: number) => string
  }
  /** Glyph, UTF-16 index of its text, advance and offset in units of the font. */
  export type ShapedGlyph = { g: number; cl: number; ax: number; dx: number; dy: number }
  export type ShapeBuffer = Owned & {
    addText: (text: string) => void
    setLanguage: (language: string) => void
    guessSegmentProperties: () => void
    json: () => ShapedGlyph[]
  }
  export type HarfBuzz = {
    createBlob: (file: Uint8Array) => Owned
    createFace: (blob: Owned, index: number) => Face
    createFont: (face: Face) => Font
    createBuffer: () => ShapeBuffer
    shape: (font: Font, buffer: ShapeBuffer) => void
  }
  const toHarfBuzz: (module: object) => HarfBuzz
  export default toHarfBuzz
}
