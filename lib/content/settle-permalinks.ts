// Owns what happens when two files, or a file and a list, ask for one URL: Hexo lets one overwrite the other; here both stay.
import { createHash } from 'node:crypto'
import { compareText } from '../compare-text'
import type { Problem } from '../problem'
import { encodePath } from '../urls'
import type { Document } from './document'

/**
 * Gives every document but the first of those that share a permalink another one, made from its file's path, so that it
 * stays the same whatever else is added. First is the one with the earlier date, then by path; a list goes before all.
 * `isTaken` tells whether a list stands at a raw path where a document of that kind cannot. Changes the documents given.
 */
export function settlePermalinks(
  documents: Document[],
  isTaken: (document: Document) => boolean = () => false,
): Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, Document>()
  for (const document of [...documents].sort(byAge)) {
    const wanted = document.permalink
    const owner = owners.get(wanted)
    const isList = isTaken(document)
    if (!owner && !isList) {
      owners.set(wanted, document)
      continue
    }
    document.permalink = withSuffix(wanted, document.source)
    owners.set(document.permalink, document)
    const place = { file: document.file, line: 1, column: 1, severity: 'error' as const }
    const urls = { url: `/${encodePath(wanted)}`, given: `/${encodePath(document.permalink)}` }
    problems.push(
      owner
        ? { ...place, code: 'permalink-collision', values: { ...urls, other: owner.source } }
        : { ...place, code: 'permalink-list', values: urls },
    )
  }
  return problems
}

const isKeptBack = ({ kind, published }: Document) => kind === 'draft' || !published

// What nobody sees never takes the place of a post.
const byAge = (a: Document, b: Document) =>
  Number(isKeptBack(a)) - Number(isKeptBack(b)) ||
  compareText(a.date ?? '9', b.date ?? '9') ||
  compareText(a.source, b.source)

// 2024/你好/ => 2024/你好-1f3a9c/ ; 886.html => 886-1f3a9c.html ; the home page => index-1f3a9c/
function withSuffix(permalink: string, source: string): string {
  const suffix = createHash('sha1').update(source).digest('hex').slice(0, 6)
  return (permalink || 'index/').replace(/(\/|\.html)?$/, (end) => `-${suffix}${end}`)
}
