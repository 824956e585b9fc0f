// Owns who may be seen: the one gate that every list, page, feed and card goes through.
import type { Site } from '../config/schema'
import { toEpochSeconds } from './dates'
import type { Document } from './document'

export type Gate = Pick<Site, 'future' | 'render_drafts'> & {
  /** The author's desk shows what readers do not see yet. */
  isDesk: boolean
  /** Epoch seconds. */
  now: number
}

/** The gate of a configuration at a time, in epoch seconds. */
export function toGate(
  { future, render_drafts }: Pick<Gate, 'future' | 'render_drafts'>,
  now = Date.now() / 1000,
): Gate {
  return { future, render_drafts, isDesk: process.env.NODE_ENV === 'development', now }
}

/** What a document is to readers: there, or why it is not. `scheduled` appears by itself at its date. */
export type State = 'visible' | 'draft' | 'unpublished' | 'scheduled'

/** Takes a document and the gate; gives what it is to readers, on the author's desk too: the desk marks what it shows. */
export function toState({ kind, published, date }: Document, gate: Gate): State {
  if (kind === 'draft' && !gate.render_drafts) return 'draft'
  if (!published) return 'unpublished'
  return gate.future || date === undefined || toEpochSeconds(date) <= gate.now ? 'visible' : 'scheduled'
}

/** Whether a document may be shown at `now`: not `published: false`, no draft, and not in the future where `future: false`. */
export function isVisible(document: Document, gate: Gate): boolean {
  return gate.isDesk || toState(document, gate) === 'visible'
}
