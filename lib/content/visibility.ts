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

/** Whether a document may be shown at `now`: not `published: false`, no draft, and not in the future where `future: false`. */
export function isVisible(document: Document, gate: Gate): boolean {
  if (gate.isDesk) return true
  if (!document.published) return false
  if (document.kind === 'draft' && !gate.render_drafts) return false
  return gate.future || document.date === undefined || toEpochSeconds(document.date) <= gate.now
}
