// Owns why a document that is shown is marked: on the author's desk and in previews, for readers do not see it yet.
import { getSite } from '../config/site'
import type { Document } from './document'
import { type State, toGate, toState } from './visibility'

export type Mark = Exclude<State, 'visible'>

/** What a document is to readers now, where that is not visible. */
export function getMark(document: Document): Mark | undefined {
  const state = toState(document, toGate(getSite()))
  return state === 'visible' ? undefined : state
}

/** Those of the documents given that readers do not see, and why. */
export function getMarks(documents: Document[]): ReadonlyMap<Document, Mark> {
  const marks = new Map<Document, Mark>()
  for (const document of documents) {
    const mark = getMark(document)
    if (mark) marks.set(document, mark)
  }
  return marks
}
