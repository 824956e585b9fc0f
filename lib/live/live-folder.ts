// Owns the author's folder as the running server publishes it: looks, reads what is new, says which pages that affects.
import type { Site } from '../config/schema'
import { getSourceDir } from '../config/site'
import { openDocumentCache } from '../content/document-cache'
import { isDataFile } from '../content/get-data'
import { isContentPath } from '../content/is-content-path'
import { toNextPublication } from '../content/next-publication'
import { type Store, toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import type { Problem } from '../problem'
import { toAffectedPaths } from './affected-paths'
import { ContentStamp } from './content-stamp'
import { type Settled, toDocuments } from './documents'
import { type Affected, getLive, type Moment, type Renewals, setLive } from './live'
import { type FrozenKey, LiveConfig } from './live-config'
import { toMovedFiles } from './moved-files'
import {
  type Found,
  joinAffected,
  joinPublications,
  type Publication,
  PublishError,
  toNews,
  toRenewed,
} from './publication'
import { type CheckBody, Readings } from './readings'
import { type Scan, scanFolder, scanHinted, toChanges } from './scan-folder'
import { toRedrawn } from './to-redrawn'
import { Told } from './told'

export type LiveFolderOptions = {
  /** As lib/live/order.ts has it. */
  key: string
  frozenKeys: readonly FrozenKey[]
  checkBody: CheckBody
  /** When git says that files were updated, by path below the source folder. */
  updates: ReadonlyMap<string, string>
  /** The same, where a commit has been made or pulled since; asked after every look. */
  loadUpdates: () => Promise<ReadonlyMap<string, string> | undefined>
  /** Sees to it that readers get the pages of this moment from now on. */
  publish: (publication: Publication) => Promise<void>
  /** Told when files are held back, or no longer: all that are now, by path; `_config.yml` too. */
  onHeld: (held: ReadonlyMap<string, Problem[]>) => void
  /** Told, before anything is done, that somebody wants a look, and these paths made again in any case. */
  onAsked?: (paths: string[]) => Promise<void>
  /** Whether several instances share pages, and want to know which are of the same content. */
  isShared?: boolean
  /** Told which keys of _config.yml have values that count after a restart. */
  onFrozen: (keys: FrozenKey[]) => void
}

export class LiveFolder {
  readonly #options: LiveFolderOptions
  readonly #config: LiveConfig
  #scan: Scan
  #readings: Readings
  #updates: ReadonlyMap<string, string>
  #settled: Settled = { documents: [], known: new Map() }
  #store: Store
  /** Whether something beside the files has changed since the store was made. */
  #isStale = false
  #next: number | undefined
  /** What readers do not have yet, for it could not be published. */
  #owed: Publication | undefined
  #renewals: Renewals = { all: 0, articles: new Map() }
  readonly #stamp = new ContentStamp()
  #serial = 0
  readonly #toldHeld = new Told([])
  readonly #toldFrozen = new Told([])
  #last: Promise<unknown> = Promise.resolve()

  /** Reads the whole folder, and is what pages see from then on. Throws where the folder is not there. */
  static async open(options: LiveFolderOptions): Promise<LiveFolder> {
    const config = new LiveConfig(options.frozenKeys)
    // Before the files are read: what changes meanwhile is found by the first look.
    const scan = await scanFolder(getSourceDir(config.site))
    return new LiveFolder(options, config, scan)
  }

  private constructor(options: LiveFolderOptions, config: LiveConfig, scan: Scan) {
    this.#options = options
    this.#config = config
    this.#scan = scan
    this.#updates = options.updates
    this.#readings = new Readings(config.site, options.checkBody)
    this.#readings.readAll(openDocumentCache(config.site))
    this.#store = this.#settle()
    this.#enter()
  }

  /** The folders that hold what is published, as of the last look. */
  get folders(): string[] {
    return this.#scan.folders
  }

  /** Whether readers have a version of a file that is held back. */
  hasOlder(file: string): boolean {
    return file === '_config.yml' || this.#readings.published.has(file)
  }

  /** Epoch seconds at which a post appears by itself, or undefined; one that is past where something waits already. */
  get nextPublication(): number | undefined {
    return this.#owed ? 0 : this.#next
  }

  /**
   * Publishes what is new since the last look, in these files alone (absolute paths) or wherever it is; gives what that
   * affects, and `paths`, which are made again in any case.
   * One look after another, whoever asks. Throws where the folder cannot be read: then all stays as it is; and a
   * PublishError where `publish` has failed: then the next look publishes it too.
   */
  look(paths: string[] = [], hinted?: ReadonlySet<string>): Promise<Affected> {
    const look = this.#last
      .then(() => this.#look(paths, hinted))
      .then((affected) => this.#lookAtGit(affected))
    this.#last = look.catch(() => undefined)
    return look
  }

  /** After the texts, for a long history takes its time. */
  async #lookAtGit(affected: Affected): Promise<Affected> {
    const updates = await this.#options.loadUpdates()
    if (!updates) return affected
    this.#updates = updates
    this.#isStale = true
    return joinAffected(affected, await this.#look([]))
  }

  async #look(paths: string[], hinted?: ReadonlySet<string>): Promise<Affected> {
    const since = performance.now()
    this.#config.read()
    const { site } = this.#config
    // Asked of the readings: a look that failed may have read the new configuration.
    const isConfigured = site !== this.#readings.site || this.#readings.isOutgrown()
    const scan = await this.#scanFolder(site, isConfigured ? undefined : hinted)
    if (isConfigured) this.#readings = this.#readings.with(site, openDocumentCache(site))
    const { changed, gone } = toChanges(this.#scan.files, scan.files)
    const isArticle = (file: string) => isContentPath(file, site)
    const edited = await this.#readings.update(changed.filter(isArticle), gone.filter(isArticle))
    this.#scan = scan
    const others = [...changed, ...gone].filter((file) => !isArticle(file))
    const before = this.#store
    const isNew = edited.length + others.length > 0 || isConfigured || this.#isDue()
    if (isNew) this.#store = this.#settle()
    // What _data holds may stand anywhere.
    const isEverywhere = isConfigured || others.some(isDataFile)
    const redrawn = isNew ? this.#toRedrawn(before, edited, others) : new Set<string>()
    this.#renewals = toRenewed(this.#renewals, isEverywhere, redrawn)
    this.#enter()
    this.#tellHeld()
    this.#tellFrozen()
    return this.#publish({ before, redrawn, isEverywhere, paths, since })
  }

  async #scanFolder(site: Site, hinted: ReadonlySet<string> | undefined): Promise<Scan> {
    const sourceDir = this.#readings.toSourceDir(site)
    try {
      return hinted
        ? await scanHinted(sourceDir, this.#scan, hinted)
        : await scanFolder(sourceDir, this.#scan.files)
    } catch (error) {
      // A page that is made now lacks what it does not find.
      const moment = getLive()?.moment
      if (moment) moment.doubt.isRaised = true
      throw error
    }
  }

  #toRedrawn(before: Store, edited: string[], others: string[]): ReadonlySet<string> {
    const after = this.#store
    const moved = this.#config.site.post_asset_folder
      ? toMovedFiles(before, after, this.#scan.files.keys())
      : []
    return toRedrawn({ before, after, edited, others: [...others, ...moved] }, this.#readings.published)
  }

  /** Makes the store of what is published now; takes nothing from the disk. */
  #settle(): Store {
    const { site } = this.#config
    const gate = toGate(site)
    this.#settled = toDocuments(this.#readings.published, this.#updates, site, this.#settled.known)
    this.#next = toNextPublication(this.#settled.documents, gate)
    this.#isStale = false
    return toStore(this.#settled.documents, site, gate)
  }

  #isDue(): boolean {
    return this.#isStale || (this.#next !== undefined && this.#next <= Date.now() / 1000)
  }

  /** From here on all pages are made of this moment. */
  #enter(): void {
    const { site, problems: configProblems } = this.#config
    const readings = this.#readings
    const { key, onAsked } = this.#options
    const moment: Moment = {
      site,
      configProblems,
      store: this.#store,
      heldTexts: this.#readings.heldTexts,
      renewals: this.#renewals,
      getPublished: (file) => readings.getPublished(file),
      stamp: this.#options.isShared ? this.#toStamp() : undefined,
      serial: ++this.#serial,
      doubt: { isRaised: false },
    }
    const refresh = async (paths: string[] = []) => {
      await onAsked?.(paths)
      return this.look(paths)
    }
    setLive({ moment, key, refresh })
  }

  #toStamp(): string {
    const { site, published, sourceDir } = this.#readings
    return this.#stamp.make({ site, store: this.#store, published, sourceDir, files: this.#scan.files })
  }

  #tellHeld(): void {
    const { slips } = this.#config
    const held = new Map([
      ...this.#readings.held,
      ...(slips.length > 0 ? [['_config.yml', slips] as const] : []),
    ])
    this.#toldHeld.tell([...held], () => this.#options.onHeld(held))
  }

  #tellFrozen(): void {
    const { frozen } = this.#config
    if (frozen.length > 0) this.#toldFrozen.tell(frozen, () => this.#options.onFrozen(frozen))
  }

  async #publish({ before, redrawn, isEverywhere, paths, since }: Found): Promise<Affected> {
    const after = this.#store
    const affected = isEverywhere ? 'all' : toAffectedPaths({ before, after, redrawn }, this.#config.site)
    const all = joinAffected(affected === 'all' ? 'all' : [...affected], paths)
    const news = { affected: all, ...toNews(before, after, redrawn), since }
    const publication = joinPublications(this.#owed, news)
    if (publication.affected.length === 0) return []
    this.#owed = publication
    await this.#options.publish(publication).catch((error: unknown) => {
      throw new PublishError(error instanceof Error ? error.message : String(error))
    })
    this.#owed = undefined
    return publication.affected
  }
}
