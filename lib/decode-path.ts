// Owns taking percent-encoding off a path that anybody may have typed.

/** Decodes what is encoded UTF-8 and leaves the rest: browsers send the `%` of /100%/ as it was typed. */
export function decodePath(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** Whether all of a path's percent-encoding is of UTF-8, which is all that Next can read: `%C4%E3`, of an old link in GBK, is not. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
