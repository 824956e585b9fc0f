// Owns the pages that Next has made: in its own memory and files, but written whole or not at all, old exactly when they
// have been dropped, and had from another instance where that has made them.
import { createRequire } from 'node:module'
import { NOT_FOUND } from '../urls'
import { writeWholeAsync } from '../write-whole'
import { Freshness } from './freshness'
import { getPageDoor, type SharedPage } from './page-door'

// Next's own, which knows its files. It has no public name; package.json holds the version.
type FileSystem = typeof import('next/dist/server/lib/incremental-cache/file-system-cache')
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache',
) as FileSystem

type Files = InstanceType<FileSystem['default']>
type Options = ConstructorParameters<FileSystem['default']>[0]
type Found = NonNullable<Awaited<ReturnType<Files['get']>>>
type Value = Parameters<Files['set']>[1]
type SetContext = Parameters<Files['set']>[2]

// Next makes a keeper for each request.
const freshness = new Freshness<string | undefined>()
/** Pages that are in memory alone, for the disk did not take them: what it has is older. */
const unwritten = new Map<string, WeakRef<object>>()

/** A `cacheHandler` of Next. */
export default class PageKeeper extends FileSystemCache {
  constructor(options: Options) {
    super({ ...options, fs: { ...options.fs, writeFile: writeWholeAsync } })
  }

  override async get(...[key, context]: Parameters<Files['get']>): Promise<Found | null> {
    const found = await super.get(key, context)
    const isKept = found && isOnDisk(key, found) && freshness.isFresh(key, toTags(found))
    if (isKept && !isTimeUp(found)) return found
    const { shared } = getPageDoor()
    const ticket = shared?.getTicket()
    freshness.begin(key, ticket)
    // Next sends it, and makes it anew meanwhile.
    if (isKept) return found
    if (!shared || ticket === undefined) return null
    const page = await shared.get(key, ticket)
    // What was dropped while we asked may be what it shows.
    if (!page || ticket !== shared.getTicket()) return null
    return this.#take(key, page)
  }

  override async set(key: string, value: Value, context: SetContext): Promise<void> {
    if (isOfNothing(key, value)) return freshness.forget(key)
    const { ticket } = freshness.finish(key)
    await this.#write(key, value, context)
    const { shared, isInDoubt } = getPageDoor()
    if (isInDoubt?.()) freshness.spoil(key)
    if (!shared || !value || ticket === undefined || ticket !== shared.getTicket()) return
    shared.set(key, ticket, { value, cacheControl: toCacheControl(context) })
  }

  override async revalidateTag(tags: string | string[]): Promise<void> {
    freshness.drop([tags].flat())
  }

  async #take(key: string, { value, cacheControl }: SharedPage): Promise<Found> {
    freshness.take(key)
    const found = { value, cacheControl, lastModified: Date.now() } as Found
    await this.#write(key, found.value, { cacheControl } as SetContext)
    return found
  }

  /** A disk that is full or read-only costs no reader his page. */
  async #write(key: string, value: Value, context: SetContext): Promise<void> {
    unwritten.delete(key)
    try {
      await super.set(key, value, context)
    } catch (error) {
      if (value) unwritten.set(key, new WeakRef(value))
      getPageDoor().onUnwritten?.(error)
    }
  }
}

const isOnDisk = (key: string, { value }: Found) =>
  !unwritten.has(key) || unwritten.get(key)?.deref() === value

/** Whether nothing stands at an address, of which anybody can make up as many as he likes; one page for all of them is kept. */
const isOfNothing = (key: string, value: Value) =>
  value !== null && 'status' in value && value.status === 404 && key !== `/${NOT_FOUND}`

const toCacheControl = (context: SetContext): unknown =>
  'cacheControl' in context ? context.cacheControl : undefined

function toTags({ value }: Found): string[] {
  const headers = value && 'headers' in value ? value.headers : undefined
  const tags = headers?.['x-next-cache-tags']
  return typeof tags === 'string' ? tags.split(',') : []
}

/** As Next judges it: `revalidate` of a route, in seconds. */
function isTimeUp({ lastModified, cacheControl }: Found): boolean {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && lastModified + seconds * 1000 <= Date.now()
}
