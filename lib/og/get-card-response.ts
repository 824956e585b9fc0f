// Owns how a card is answered: for ever under its own version, for an hour under an older one, refused where nothing is.
import { getCard, getPoster } from './get-card'
import { LineIsFull } from './line-up'
import { POSTER } from './to-card-url'

const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

/**
 * Takes the version and the name of an address, `3f9a1c2b` and `['p', '886.png']`. An older version, which a page that
 * somebody has kept may name, shows the card as it is now: to invent versions costs nobody a drawing.
 */
export async function getCardResponse(version: string, name: string[]): Promise<Response> {
  const last = name.at(-1) ?? ''
  if (!/^[\da-f]{8}$/.test(version) || !last.endsWith('.png')) return new Response(null, { status: 404 })
  try {
    const card = await getPicture([...name.slice(0, -1), last.slice(0, -'.png'.length)])
    if (!card) return new Response(null, { status: 404 })
    const headers = {
      'Content-Type': 'image/png',
      'Content-Length': String(card.png.length),
      'Cache-Control': card.version === version ? FOR_EVER : FOR_AN_HOUR,
      'X-Content-Type-Options': 'nosniff',
      // As Next says it of pages and pictures: lib/serve/door.ts counts what was work.
      'x-nextjs-cache': card.isKept ? 'HIT' : 'MISS',
    }
    return new Response(card.png, { headers })
  } catch (error) {
    if (!(error instanceof LineIsFull)) console.error(error)
    return new Response(null, { status: 503, headers: { 'Retry-After': '10' } })
  }
}

const getPicture = (name: string[]) => {
  const [kind, id, last] = name
  const isPoster = kind === 'p' && id !== undefined && last === POSTER && name.length === 3
  return isPoster ? getPoster(id) : getCard(name)
}
