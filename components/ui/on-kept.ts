/** Calls when what a reader has chosen may be another than is shown: in another tab, or before a page came back from the cache. */
export function onKept(show: () => void): void {
  addEventListener('pageshow', ({ persisted }) => persisted && show())
  // In a task of its own: the first such listener waits for the browser's answer whether storage is allowed.
  setTimeout(() => addEventListener('storage', show))
}
