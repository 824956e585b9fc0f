// Owns where in a file's front matter a tag or a category is written, which the list of all tags does not know.
import { parseFrontMatter } from '../content/front-matter'

type Place = { line: number; column: number }

const KEYS = ['tags', 'tag', 'categories', 'category']

/** Takes a file's text and a name; gives the first place of the name below one of the keys, else the first of those keys. */
export function findName(text: string, name: string): Place {
  const { keyPlace, linesBefore, data } = parseFrontMatter(text, '')
  const places = KEYS.filter((key) => data[key] !== undefined && data[key] !== null).map(keyPlace)
  const lines = text.split(/\r\n?|\n/).slice(0, linesBefore)
  for (const { line, column } of places) {
    for (let i = line; i <= lines.length; i++) {
      const at = findWhole(lines[i - 1] ?? '', name, i === line ? column : 0)
      if (at >= 0) return { line: i, column: at + 1 }
    }
  }
  const { line, column } = places[0] ?? { line: 1, column: 1 }
  return { line, column }
}

// What stands around an item: `- a`, `- - a`, `tags: a`, `[a, "b"]`, `-a`.
const BEFORE = /(?:^[\s-]*|[:：,[]\s*)["']?$/
const AFTER = /^["']?\s*(?:[,\]#]|$)/

/** The name as an item, not as a part of a longer one: `java` is not in `- java-web`. */
function findWhole(line: string, name: string, from: number): number {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    if (BEFORE.test(line.slice(0, at)) && AFTER.test(line.slice(at + name.length))) return at
  }
  return -1
}
