// Owns what is odd about an image that the reader may not see: no words for it, or a name in another case than its file's.
import type { Inventory } from '../markdown/article'
import type { Problem } from '../problem'
import { toFileCandidates } from './to-file-candidates'
import { toShown } from './to-shown'

type Image = Inventory['images'][number]

const LOCAL = /^(?!(?:[a-z][a-z\d+.-]+:|\/\/))./i

/** Images without words, which a reader who does not see them knows nothing of. */
export function checkImageAlt(file: string, images: Image[]): Problem[] {
  return images
    .filter(({ hasAlt }) => !hasAlt)
    .map(({ src, line, column }) => ({
      file,
      line,
      column,
      severity: 'info',
      code: 'image-alt',
      values: { src: toShown(src) },
    }))
}

/**
 * Images whose name differs in case from the file's: there on the author's disk, gone on a server's. `findSpelling` gives
 * the path as the disk has it where only the case differs, undefined where it is right or no such file is there.
 */
export function checkImageCase(
  file: string,
  images: Image[],
  findSpelling: (path: string) => string | undefined,
): Problem[] {
  return images.flatMap(({ src, line, column }): Problem[] => {
    const spelling = LOCAL.test(src) ? findFirst(file, toName(src), findSpelling) : undefined
    if (spelling === undefined) return []
    const values = { src: toName(src), actual: withSpelling(toName(src), spelling) }
    return [{ file, line, column, severity: 'warning', code: 'image-case', values }]
  })
}

const toName = (src: string) => src.replace(/[?#].*$/s, '')

function findFirst(file: string, name: string, findSpelling: (path: string) => string | undefined) {
  for (const candidate of toFileCandidates(file, name)) {
    const spelling = findSpelling(candidate)
    // Spelt as it should be: no other place matters.
    if (spelling === candidate) return undefined
    if (spelling !== undefined) return spelling
  }
  return undefined
}

/** `./IMG/A.png` spelt `_posts/img/a.png` => `./img/a.png`: as many segments from the end as the author named. */
function withSpelling(name: string, spelling: string): string {
  const actual = spelling.split('/')
  const segments = name.split(/(?<=[/\\])|(?=[/\\])/)
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i] ?? ''
    if (/^[/\\]$/.test(segment)) continue
    if (segment === '.' || segment === '..' || actual.length === 0) break
    segments[i] = actual.pop() ?? segment
  }
  return segments.join('')
}
