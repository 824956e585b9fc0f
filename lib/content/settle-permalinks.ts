// Owns what happens when two files ask for one URL: Hexo lets the later overwrite the earlier; here both stay.
import { createHash } from 'node:crypto'
import { compareText } from '../compare-text'
import type { Problem } from '../problem'
import { encodePath } from '../urls'
import type { Document } from './document'

/**
 * Gives every document but the first of those that share a permalink another one, made from its file's path, so that it
 * stays the same whatever else is added. First is the one with the earlier date, then by path. Changes the documents given.
 */
export function settlePermalinks(documents: Document[]): Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, Document>()
  for (const document of [...documents].sort(byAge)) {
    const wanted = document.permalink
    const owner = owners.get(wanted)
    if (!owner) {
      owners.set(wanted, document)
      continue
    }
    document.permalink = withSuffix(wanted, document.source)
    owners.set(document.permalink, document)
    problems.push({
      file: document.file,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'permalink-collision',
      values: {
        url: `/${encodePath(wanted)}`,
        other: owner.source,
        given: `/${encodePath(document.permalink)}`,
      },
    })
  }
  return problems
}

// A draft never takes the place of a post.
const byAge = (a: Document, b: Document) =>
  Number(a.kind === 'draft') - Number(b.kind === 'draft') ||
  compareText(a.date ?? '9', b.date ?? '9') ||
  compareText(a.source, b.source)

// 2024/你好/ => 2024/你好-1f3a9c/ ; 886.html => 886-1f3a9c.html
function withSuffix(permalink: string, source: string): string {
  const suffix = createHash('sha1').update(source).digest('hex').slice(0, 6)
  return permalink.replace(/(\/|\.html)?$/, (end) => `-${suffix}${end}`)
}
