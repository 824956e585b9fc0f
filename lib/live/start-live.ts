// Owns putting the live folder together: the folder that is looked at, the pages that are made again, what the author is told.
import { getContentDir } from '../config/env'
import { getSite, getSourceDir } from '../config/site'
import { inspectArticle } from '../content/get-article'
import { getGitHead, getGitUpdates, loadGitUpdates } from '../content/git-updates'
import { getMessages } from '../i18n'
import type { Problem } from '../problem'
import { keepLooking } from './keep-looking'
import type { Affected } from './live'
import type { FrozenKey } from './live-config'
import { LiveFolder } from './live-folder'
import type { Publication } from './publication'
import { toFailure } from './tell-news'

export type LiveOptions = {
  isWatched: boolean
  frozenKeys: readonly FrozenKey[]
  /** As lib/live/order.ts has it. */
  key: string
  /** Sees to it that readers get the new pages. */
  remake: (affected: Affected) => Promise<void>
  /** Told what is live. */
  onPublished: (publication: Publication) => void
  /** Told what is held back, and for each file whether readers have an older version. */
  onHeld: (held: ReadonlyMap<string, Problem[]>, hasOlder: (file: string) => boolean) => void
}

/**
 * Reads the author's folder; pages see it as it is from here on. Gives what begins to look at it, to be called when the
 * server listens; that gives what ends it.
 */
export async function openLive(options: LiveOptions): Promise<() => () => void> {
  const { isWatched, frozenKeys, key, remake, onPublished, onHeld } = options
  // Before the updates are: what is committed meanwhile is news.
  let head = getGitHead(getSourceDir())
  const folder = await LiveFolder.open({
    key,
    frozenKeys,
    updates: getUpdates(),
    loadUpdates: async () => {
      const news = await loadNews(head)
      head = news?.head ?? head
      return news?.updates
    },
    checkBody: async ({ document }, text) => {
      const { problems } = document ? await inspectArticle(document, text) : { problems: [] }
      return problems.filter(({ severity }) => severity === 'error')
    },
    publish: async (publication) => {
      await remake(publication.affected)
      onPublished(publication)
    },
    onHeld: (held) => onHeld(held, (file) => folder.hasOlder(file)),
    onFrozen: (keys) => console.warn(getMessages(getSite().language).live.frozen(keys.join(', '))),
  })
  const tellFailures = makeFailureTeller()
  return () =>
    keepLooking({
      look: () => tellFailures(() => folder.look()),
      getFolders: () => [getContentDir(), ...folder.folders],
      getNext: () => folder.nextPublication,
      isWatched,
    })
}

const followsGit = () => getSite().updated_option === 'mtime'
const getUpdates = () => (followsGit() ? getGitUpdates(getSourceDir()) : new Map<string, string>())
const loadNews = async (head: string | undefined) =>
  followsGit() && head !== undefined ? loadGitUpdates(getSourceDir(), head) : undefined

/** Gives what runs a task that may fail, and says why it did: once, however often it fails so. */
function makeFailureTeller(): (task: () => Promise<unknown>) => Promise<void> {
  let told = ''
  return async (task) => {
    try {
      await task()
      told = ''
    } catch (error) {
      const failure = toFailure(error)
      if (failure !== told) console.error(failure)
      told = failure
    }
  }
}
