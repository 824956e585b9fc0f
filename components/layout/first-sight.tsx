/** The id of the heading that every page of ours has. */
export const TITLE_ID = '_title'

/**
 * Lets a browser show nothing of a page before its heading is there: not an empty page first, which flashes between two
 * others, and not a layout that is made again a moment later. Where a browser does not know this, nothing is lost.
 */
export const FirstSight = () => <link rel="expect" href={`#${TITLE_ID}`} blocking="render" />
