// Owns which spellings of a path are one: what is left of it without slashes, `index.html`, and, folded, case.

/** No slash doubled, none at the start, which would make `//evil.com/`, another site, of a path; NFC. */
export function toComposed(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '')
}

/** The parts of a path that differ between spellings of it taken off: `/about//index.html` => `about`, NFC. */
export function toBare(raw: string): string {
  return toComposed(raw)
    .replace(/\/$/, '')
    .replace(/(?:^|\/)index\.html?$/i, '')
}

/** A bare path without its `.html`; a file that has no other name keeps it. */
export function toStem(bare: string): string {
  return bare.replace(/(?<=[^/])\.html?$/i, '')
}

/** One key for every case, and for a page as a file or a folder: `About/Me.html` => `about/me` */
export function toFolded(raw: string): string {
  return toStem(toBare(raw)).toLowerCase()
}
