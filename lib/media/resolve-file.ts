// Owns what an author's name of a file means, however it is written: which file, at which URL.
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import { encodePath } from '../urls'
import { getSourceFile, type SourceFile } from './find-file'
import { findName } from './find-name'
import { toFileNames } from './name-spellings'
import { toPublishedPath, toSourceFiles } from './published-path'

/** `url` begins with `root`, is percent-encoded, and keeps the author's query and fragment. */
export type ResolvedFile = { url: string; file: SourceFile }

/**
 * Takes a file as the author named it in `source` (a path below the source folder); gives the first file that is meant:
 * as written before other case. Undefined where no file of the folder is.
 */
export function resolveFile(name: string, source: string): ResolvedFile | undefined {
  const names = toFileNames(name, getSite())
  for (const ignoresCase of [false, true]) {
    for (const { path: written, suffix } of names) {
      for (const place of toPlaces(written, source)) {
        const found = findName(getSourceDir(), place, ignoresCase)
        const file = found === undefined ? undefined : getSourceFile(found)
        if (found !== undefined && file) return { url: toUrl(found) + suffix, file }
      }
    }
  }
  return undefined
}

// Composed, whatever the disk has: one file, one address.
const toUrl = (file: string) => getSite().root + encodePath(toPublishedPath(file).normalize('NFC'))

/** The paths below the source folder that a name may stand for: by the article, by its own folder, from the top. */
function toPlaces(name: string, source: string): string[] {
  const bare = name.replace(/^\/+/, '')
  const beside = path.posix.join(path.posix.dirname(source), bare)
  const inFolder = path.posix.join(source.replace(/\.[^./]+$/, ''), bare)
  const around = getSite().post_asset_folder ? [inFolder, beside] : [beside, inFolder]
  const top = path.posix.normalize(bare)
  // As a browser would have it: `..` stops at the top.
  const climbed = top.replace(/^(?:\.\.\/)+/, '')
  const published = name.startsWith('/') ? [top, ...toSourceFiles(top)] : []
  const places = name.startsWith('/') ? [...published, ...around] : [...around, top, climbed]
  return [...new Set(places)].filter((place) => !/^(?:\.{0,2}$|\.\.?\/)/.test(place))
}
