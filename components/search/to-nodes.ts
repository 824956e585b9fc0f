import type { Piece } from '@/lib/search/cut-excerpt'
import { make } from '../ui/make'

/** A text in pieces, with what was searched for marked. */
export const toNodes = (pieces: Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? make('mark', {}, text) : text))
