// Owns the reading time.
import type { Facts } from './article'

const HAN_A_MINUTE = 400
const WORDS_A_MINUTE = 220

/** Takes the count of an article; gives whole minutes, at least one. 800 characters and 220 words => 3 */
export function toReadingMinutes({ han, words }: Facts['count']): number {
  return Math.max(1, Math.ceil(han / HAN_A_MINUTE + words / WORDS_A_MINUTE))
}
