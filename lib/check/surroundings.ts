// Owns what a link of an article can lead to: pages, files, sections, and what the site makes by itself.
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { getDocument } from '../content/store'
import { findFile, getSourceFile } from '../media/find-file'
import { getOldPaths } from '../redirects/get-old-paths'
import { resolvePath } from '../serve/resolve-path'
import { decodeSegments, encodePath, toAbsolute, toRawPaths, toUrls } from '../urls'
import { type Surroundings, toHead } from './check-links'
import { inspect } from './inspect'
import { toFileCandidates } from './to-file-candidates'

// DESIGN.md, Held to from outside.
const MADE =
  /^(?:(?:atom|rss|sitemap)\.xml|feed\.json|robots\.txt|llms\.txt|manifest\.webmanifest|favicon\.ico|search\/?|p\/[^/]+\/?)$/

/** Takes every document of the folder, which the store must hold too; gives what stands around each. */
export function makeSurroundings(documents: Document[]): (document: Document) => Surroundings {
  const site = getSite()
  const urls = toUrls(site)
  const permalinks = new Set(documents.map(({ permalink }) => permalink))
  const paths = toRawPaths(site)
  const lists = [paths.tags(), paths.categories(), paths.archives()]
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const heads = new Set([...permalinks, ...lists].map(toHead))
  return (document) => {
    const { file, permalink } = document
    // A draft may point to another draft; for its readers both will be there.
    const isUnseen = getDocument(permalink) === undefined
    return {
      pageUrl: toAbsolute(site, urls.document(permalink)),
      siteUrl: site.url,
      root: site.root,
      heads,
      hasPath: (asked) =>
        asked === permalink || (isUnseen && permalinks.has(asked)) || isServed(asked) || isFile(asked),
      hasFile: (name) => toFileCandidates(file, name).some(isFile),
      findPage: (name) => {
        const [meant] = toFileCandidates(file, name).flatMap((one) => byFile.get(one) ?? [])
        return meant ? urls.document(meant.permalink) : ''
      },
      getIds: (asked) => getIds(asked === permalink ? document : getDocument(toPagePath(asked) ?? asked)),
    }
  }
}

const isServed = (asked: string) => MADE.test(asked) || toPagePath(asked) !== undefined

/** The raw path of the page that a reader comes to, by another spelling too. */
function toPagePath(asked: string): string | undefined {
  const found = resolvePath(encodePath(asked), '', getOldPaths())
  return 'path' in found ? decodeSegments(found.path.split('/')).join('/') : undefined
}

/** Whether a file is served there, by its address or by its place in the folder. */
const isFile = (asked: string) => findFile(asked) !== undefined || getSourceFile(asked) !== undefined

/** Undefined where the tree does not show all ids: no article, a program, or one that could not be read. */
async function getIds(document: Document | undefined): Promise<ReadonlySet<string> | undefined> {
  if (!document || document.format === 'mdx') return undefined
  const { problems, inventory } = await inspect(document)
  return problems.some(({ code }) => code === 'markdown-failed') ? undefined : new Set(inventory.ids)
}
