// Owns which draft an author means: he may type its path, its file's name with or without the end, or its title.
import type { Document } from '../content/document'

type Draft = Pick<Document, 'source' | 'slug' | 'title'>

/**
 * Takes what was typed; gives the drafts that it names, several where it could be any of them. The nearest reading wins:
 * its path, then a name as it is, then a name in another case. Composed and decomposed letters are alike.
 */
export function findDrafts<D extends Draft>(typed: string, drafts: D[]): D[] {
  const name = toName(typed)
  const readings: ((draft: D) => boolean)[] = [
    (draft) => toPaths(draft).includes(name),
    (draft) => toNames(draft).includes(name),
    (draft) => toNames(draft).map(toFolded).includes(toFolded(name)),
  ]
  for (const isMeant of readings) {
    const found = drafts.filter(isMeant)
    if (found.length > 0) return found
  }
  return []
}

/** `content\_drafts\notes/x.md`, `./x.md`, ` x  y ` => `notes/x.md`, `x.md`, `x y` */
function toName(typed: string): string {
  const path = toOneLine(typed).replaceAll('\\', '/')
  const at = `/${path}`.lastIndexOf('/_drafts/')
  return at < 0 ? path.replace(/^(?:\.\/)+/, '') : path.slice(at + '_drafts/'.length)
}

/** `notes/x.md` and `notes/x` of `_drafts/notes/x.md`. */
function toPaths({ source }: Draft): string[] {
  const path = toOneLine(source.replace(/^_drafts\//, ''))
  return [path, path.replace(/\.[^./]+$/, '')]
}

function toNames(draft: Draft): string[] {
  const paths = toPaths(draft)
  return [
    ...paths,
    ...paths.map((path) => path.slice(path.lastIndexOf('/') + 1)),
    draft.slug,
    toOneLine(draft.title),
  ]
}

const toOneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

// An accent may change with the case, and then decompose another way.
const toFolded = (name: string) => name.toUpperCase().toLowerCase().normalize('NFC')
