// Owns the door between the server that watches the author's folder and the pages, which Next bundles apart from it: both
// run in one process, and this one object of it is what they share.
import type { Site } from '../config/schema'
import type { Store } from '../content/to-store'
import type { Problem } from '../problem'
import type { Published } from './readings'

/** One moment of the author's folder: a configuration and what it makes of the files. Never changed, only replaced. */
export type Moment = {
  site: Site
  configProblems: Problem[]
  store: Store
  /** The last good text of files that cannot be published as they are now, by `Document.file`. */
  heldTexts: ReadonlyMap<string, string>
  renewals: Renewals
  /** What readers have of an article's file, by `Document.file`. */
  getPublished: (file: string) => Published | undefined
  /** The name of what pages are made of, where several instances share them. */
  stamp: string | undefined
  /** Another one for every look, whether it found anything or not. */
  serial: number
  /** Raised where a file was found that is not as this moment has it: what is made of it is of no one moment. */
  doubt: { isRaised: boolean }
}

/** How often everything, and how often an article (by `Document.file`), has been shown anew for another reason than its file. */
export type Renewals = { all: number; articles: ReadonlyMap<string, number> }

/** Raw paths below the root of the pages that a change affects. */
export type Affected = string[] | 'all'

export type Live = {
  moment: Moment
  /** Of this process alone: lib/live/order.ts. */
  key: string
  /**
   * Looks at the folder now, whether it is watched or not, and publishes what is new. Gives the raw paths below the root
   * that are made again; `paths` are made again in any case.
   */
  refresh: (paths?: string[]) => Promise<Affected>
}

const KEY = Symbol.for('inkstone.live')
type Holder = { [KEY]?: Live }

/** What the running server holds; undefined in a build, in a command, and under a server of another kind. */
export function getLive(): Live | undefined {
  return (globalThis as Holder)[KEY]
}

/** Of the server alone. */
export function setLive(live: Live): void {
  ;(globalThis as Holder)[KEY] = live
}
