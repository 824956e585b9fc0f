// Owns which characters the seal carries, and the seal as an icon.
import type { Site } from './config/schema'

/** One or two characters: as configured, else the first of the title. */
export function toSealText(site: Site): string {
  const text = site.inkstone.seal || [...site.title.trim()][0] || '砚'
  return [...text].slice(0, 2).join('')
}

/** The seal as a picture that is sharp at any size. One character: an icon has no room for two. */
export function toSealSvg(site: Site): string {
  const text = [...toSealText(site)][0] ?? ''
  const escaped = text.replace(/[<&]/g, (character) => `&#${character.charCodeAt(0)};`)
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='4' fill='${ICON_COLOUR}'/>` +
    `<text x='16' y='24' font-size='22' font-weight='700' font-family='${ICON_FONTS}' text-anchor='middle' fill='#fdfbf7'>${escaped}</text></svg>`
  )
}

/** The same as a data URL for the favicon: no request. */
export function toSealIcon(site: Site): string {
  const svg = toSealSvg(site)
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/%3D/g, '=').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%27/g, "'").replace(/%2C/g, ',')}`
}

// By name: `serif` alone has no Han in it, and the browser's search for one blocks the page for 20 ms on a phone.
const ICON_FONTS = 'Noto Serif CJK SC,Songti SC,SimSun,serif'
// Browsers draw icons outside of the page, where its colours are not known.
const ICON_COLOUR = '#b8402a'
