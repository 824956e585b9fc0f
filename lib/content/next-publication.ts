// Owns when a post that waits for its date appears by itself, for whoever sets a timer by it.
import { toEpochSeconds } from './dates'
import type { Document } from './document'
import { type Gate, toState } from './visibility'

/**
 * Takes every document and the gate; gives the epoch seconds at which the next of them becomes visible to readers, or
 * undefined where none waits. At that very second `isVisible` says yes.
 */
export function toNextPublication(documents: Iterable<Document>, gate: Gate): number | undefined {
  let next: number | undefined
  for (const document of documents) {
    if (document.date === undefined || toState(document, gate) !== 'scheduled') continue
    const at = toEpochSeconds(document.date)
    if (next === undefined || at < next) next = at
  }
  return next
}
