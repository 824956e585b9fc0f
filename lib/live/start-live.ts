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
import { LiveFolder, type LiveFolderOptions } from './live-folder'
import type { Publication } from './publication'
import { toFailure, toRecovery } from './tell-news'

export type LiveOptions = Pick<LiveFolderOptions, 'isShared' | 'onAsked'> & {
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

export type OpenLive = {
  /** Begins to look at the folder, to be called when the server listens; gives what ends it. */
  keepLooking: () => () => void
  /** Looks now, and makes these pages again in any case. Never rejects. */
  look: (paths?: string[]) => Promise<void>
  /** Whether the last look came to its end: otherwise readers get what was good before. */
  isInStep: () => boolean
}

/** Reads the author's folder; pages see it as it is from here on. */
export async function openLive(options: LiveOptions): Promise<OpenLive> {
  const { isWatched, isShared, onAsked, frozenKeys, key, remake, onPublished, onHeld } = options
  // Before the updates are: what is committed meanwhile is news.
  let head = getGitHead(getSourceDir())
  const folder = await LiveFolder.open({
    key,
    frozenKeys,
    ...(isShared ? { isShared } : {}),
    ...(onAsked ? { onAsked } : {}),
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
  const failures = new Failures()
  const look = (paths?: string[], hinted?: ReadonlySet<string>) =>
    failures.tell(() => folder.look(paths, hinted))
  return {
    keepLooking: () =>
      keepLooking({
        look: (hinted) => look([], hinted),
        top: getContentDir(),
        getFolders: () => [getContentDir(), ...folder.folders],
        getNext: () => folder.nextPublication,
        isWatched,
      }),
    look,
    isInStep: () => failures.last === '',
  }
}

const followsGit = () => getSite().updated_option === 'mtime'
const getUpdates = () => (followsGit() ? getGitUpdates(getSourceDir()) : new Map<string, string>())
const loadNews = async (head: string | undefined) =>
  followsGit() && head !== undefined ? loadGitUpdates(getSourceDir(), head) : undefined

class Failures {
  /** Why the last task failed; '' where it did not. */
  last = ''

  /** Runs a task that may fail, and says why it did: once, however often it fails so; and that it is over. */
  async tell(task: () => Promise<unknown>): Promise<void> {
    try {
      await task()
      if (this.last !== '') console.log(toRecovery())
      this.last = ''
    } catch (error) {
      const failure = toFailure(error)
      if (failure !== this.last) console.error(failure)
      this.last = failure
    }
  }
}
