// Owns what becomes of a page between Next and its reader.
import { pruneStyles } from './prune-styles'
import { takeRuntimeOut } from './take-runtime-out'

/** Takes a whole HTML page as Next renders it; gives the page that is sent. Any other HTML comes back as it is. */
export function toSentPage(html: string): string {
  return pruneStyles(takeRuntimeOut(html))
}
