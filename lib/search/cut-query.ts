// Owns what a proof of a search asks for: a piece of a text, cut out blindly.
import type { Random } from '../bench/make-random'

/** Two to six characters of a text; undefined where there are no letters in them. */
export function cutQuery(text: string, random: Random): string | undefined {
  const characters = [...text]
  const length = random.integer(2, 6)
  const at = random.integer(0, Math.max(0, characters.length - length))
  const query = characters.slice(at, at + length).join('')
  return [...query.trim()].length > 1 && /[\p{L}\p{N}]/u.test(query) ? query : undefined
}
