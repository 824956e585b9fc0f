// Owns how long what may change at its address is kept between us and a reader: by a proxy, by a browser. Pure.

// Next counts on telling a cache of its own when a page is old; nobody tells the others. A second is enough to take the
// load of a page that all read, and what is saved is seen after it: nginx, which counts whole seconds, shows what it has for
// less than three. The second one, in which it asks anew behind the readers' backs, keeps them from waiting for each other.
// A browser asks each time, and is told 304.
export const A_SECOND = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'

/**
 * Takes the Cache-Control that Next sends; gives ours where it is one of a page that is kept and may change:
 * `s-maxage=3600, stale-while-revalidate=31532400`. Any other comes back as it is.
 */
export function toSharedLife(sent: string): string {
  return /\bs-maxage=/.test(sent) && !/\b(?:immutable|private|no-store)\b/.test(sent) ? A_SECOND : sent
}

/** Whether a Cache-Control of ours says so. */
export const isSharedForASecond = (life: unknown): boolean => life === A_SECOND
