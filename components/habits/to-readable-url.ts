import { percentEncode } from './percent-encode'

// White space, what a URL may not hold, and what cannot be seen.
const UNSAFE = /[\s<>"`{}|\\^\p{C}\p{Z}]/gu
// Where a URL ends, a program that makes a link of it would cut these off.
const LAST = /[^\p{L}\p{N}\p{M}/_~=-]+$/u

/** A URL as people read it and programs still take it: /a/%E5%AD%97/ becomes /a/字/, a space and `%23` stay encoded. */
export function toReadableUrl(url: string): string {
  const decoded = url.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      // `decodeURI` leaves what has a meaning in a URL, but for the percent sign itself.
      return decodeURI(run.replaceAll('%25', '%2525'))
    } catch {
      return run
    }
  })
  return decoded.replace(UNSAFE, percentEncode).replace(LAST, percentEncode)
}
