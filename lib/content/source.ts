// Owns the contentlayer2 source plugin for Hexo folders. Its own file source takes 152 s for 10,000 posts and rejects
// front matter that Hexo accepts; this one hands it documents that our reader made.
import { createHash } from 'node:crypto'
import { makeSource } from 'contentlayer2/source-files'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { reportProblems } from '../report-problems'
import { openDocumentCache } from './document-cache'
import { documentTypes } from './document-types'
import { readFolder, type Snapshot } from './read-folder'

type SourcePlugin = Awaited<ReturnType<ReturnType<typeof makeSource>>>

/** A source for contentlayer.config.ts: `contentlayer2 build` takes one snapshot, `contentlayer2 dev` one per change. */
export function makeHexoSource(): (sourceKey: string | undefined) => Promise<SourcePlugin> {
  return async (sourceKey) => {
    const plugin = await makeSource({
      documentTypes,
      contentDirPath: getSourceDir(),
      disableImportAliasWarning: true,
    })(sourceKey)
    const { E, S, T } = await loadEffect()
    const nextSnapshot = snapshots()
    // An effect that cannot fail: readFolder turns bad files into problems.
    const toCache = async () => E.right({ cacheItemsMap: toCacheItems(await nextSnapshot()) })
    return { ...plugin, fetchData: () => S.repeatEffect(T.tryPromiseOrDie(toCache)) }
  }
}

// contentlayer's bundler doubles packages whose name starts with `@`, and a stream made by the copy never runs. A name
// that it cannot see at build time is left alone.
async function loadEffect(): Promise<EffectModule> {
  const name = '@contentlayer2/utils/effect'
  return import(name)
}

/** What we use of effect-ts, whose own types do not resolve outside of contentlayer. */
type EffectModule = {
  E: { right: <A>(value: A) => unknown }
  S: { repeatEffect: (effect: unknown) => ReturnType<SourcePlugin['fetchData']> }
  T: { tryPromiseOrDie: <A>(promise: () => Promise<A>) => unknown }
}

/** Gives a function whose first call reads the folder; no later one does: the running server has its own way to what is new. */
function snapshots(): () => Promise<Snapshot> {
  let isRead = false
  return async () => {
    if (isRead) return new Promise(() => {})
    isRead = true
    const site = getSite()
    const snapshot = readFolder(getSourceDir(), site, openDocumentCache(site))
    reportProblems([...getConfigProblems(), ...snapshot.problems], site)
    return snapshot
  }
}

function toCacheItems({ documents }: Snapshot) {
  const items: Record<string, object> = {}
  for (const document of documents) {
    const type = document.kind === 'page' ? 'Page' : 'Post'
    const json = JSON.stringify(document)
    // Files of the generated folder are named after the id: a hash, because author's names run past 255 bytes.
    const _id = createHash('sha1').update(document.source).digest('hex').slice(0, 16)
    const documentHash = createHash('sha1').update(json).digest('hex')
    items[_id] = {
      document: { ...document, _id, type, _raw: {} },
      documentHash,
      hasWarnings: false,
      documentTypeName: type,
    }
  }
  return items as Record<string, never>
}
