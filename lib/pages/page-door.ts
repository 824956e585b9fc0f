// Owns the door between the server and the keeper of Next's pages, which Next loads by itself: both run in one process, and
// this one object of it is what they share.

/** A page as Next has it, whatever that is. */
export type SharedPage = { value: unknown; cacheControl: unknown }

/** Pages that several instances share. Never throws and never waits long. */
export type SharedPages = {
  /**
   * Names what pages are made of now; undefined where that is not known. A page is shared only where it was the same from
   * its beginning to its end.
   */
  getTicket: () => string | undefined
  /** The page that another instance has made of the same; waits a little where one is just making it. */
  get: (key: string, ticket: string) => Promise<SharedPage | undefined>
  set: (key: string, ticket: string, page: SharedPage) => void
}

export type PageDoor = {
  shared?: SharedPages
  /** Whether what pages are made of at this moment is not what it should be: then none of them is kept. */
  isInDoubt?: () => boolean
  /** Told when a page could not be written to the disk: it is kept in memory alone. */
  onUnwritten?: (error: unknown) => void
}

const KEY = Symbol.for('inkstone.pages')
type Holder = { [KEY]?: PageDoor }

/** What the server has set; nothing under a server of another kind. */
export function getPageDoor(): PageDoor {
  return (globalThis as Holder)[KEY] ?? {}
}

/** Of the server alone. */
export function setPageDoor(door: PageDoor): void {
  ;(globalThis as Holder)[KEY] = door
}
