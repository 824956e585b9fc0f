// Owns what is taken off an HTML page of the author's before it is served: the front matter by which Hexo was told to
// leave the page alone (`layout: false`). The rest stays byte for byte. Pure.

const START = /^(?:\xef\xbb\xbf)?(?:-{3,}[ \t]*\r?\n)?/
const KEYS = /^(?:(?:[\w-]+:|[ \t]|-[ \t]).*\r?\n|\r?\n)*/
const END = /^-{3,}[ \t]*(?:\r?\n|$)/

/** Takes the bytes of a page; gives those after its front matter, all where it has none. */
export function withoutFrontMatter(page: Buffer): Buffer {
  // A byte a character: the page may be in any encoding.
  const text = page.toString('latin1')
  let at = START.exec(text)?.[0].length ?? 0
  at += KEYS.exec(text.slice(at))?.[0].length ?? 0
  const end = END.exec(text.slice(at))
  return end ? page.subarray(at + end[0].length) : page
}
