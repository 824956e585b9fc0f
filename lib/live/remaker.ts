// Owns that readers get the new pages: has Next drop the old ones, and asks for the most wanted before a reader does.
import type { Site } from '../config/schema'
import { hasPath } from '../content/has-path'
import { getStore } from '../content/store'
import type { Store } from '../content/to-store'
import { AFTERWORK_MS, type InFlight } from '../serve/in-flight'
import { encodePath, NOT_FOUND, splitPage, toRawPaths } from '../urls'
import type { Affected } from './live'
import { toOrder } from './order'
import { toRouteNames } from './route-names'

export type RemakerOptions = {
  /** Where our own server listens: `http://127.0.0.1:3000`. */
  origin: string
  key: string
  inFlight: InFlight
  getSite: () => Site
  /** Told each time that Next has dropped pages. */
  onDropped?: () => void
}

// Next compares every path of an order with every other one.
const PATHS_AN_ORDER = 500
// Next's tags end there; it says so and does nothing.
const LONGEST_PATH = 1000
const WARMED = 100

export class Remaker {
  readonly #options: RemakerOptions

  constructor(options: RemakerOptions) {
    this.#options = options
  }

  /** Takes raw paths below the root; when it has ended, no reader gets an old page. Throws where Next does not answer. */
  async remake(affected: Affected): Promise<void> {
    // Asked first: what is begun from now on is made of what is new.
    const begun = this.#options.inFlight.now()
    await this.#order(affected)
    this.#warm(toWarmed(affected, this.#options.getSite()))
    const late = this.#toLate(affected, begun)
    if (late === 'all' || late.length > 0) setTimeout(() => this.#again(late), AFTERWORK_MS).unref()
  }

  /**
   * Has one page of each kind made again before anybody reads: the first of a kind takes a second, for all that makes it is
   * loaded then. `isOlder` says that what is kept of the others is of another time.
   */
  async wake(isOlder: boolean): Promise<void> {
    const raws = toOneOfEach(getStore(), this.#options.getSite())
    await this.#insist(isOlder ? 'all' : raws)
    await this.#warm(raws)
  }

  /** Of the pages affected those that Next was making at the time: they may have been kept since, and are old. */
  #toLate(affected: Affected, begun: string[]): Affected {
    if (affected === 'all') return begun.length > 0 ? 'all' : []
    const { root } = this.#options.getSite()
    const paths = new Set(begun)
    return affected.filter((raw) => paths.has(root + encodePath(raw)))
  }

  async #again(late: Affected): Promise<void> {
    await this.#insist(late)
    this.#warm(toWarmed(late, this.#options.getSite()))
  }

  /** Orders until Next does it: nobody else knows that these pages are old. */
  async #insist(affected: Affected): Promise<void> {
    try {
      await this.#order(affected)
    } catch {
      setTimeout(() => this.#insist(affected), AFTERWORK_MS).unref()
    }
  }

  async #order(affected: Affected): Promise<void> {
    if (affected === 'all') return this.#send('all')
    const site = this.#options.getSite()
    const routes = affected.flatMap((raw) => toRouteNames(raw, site))
    if (routes.some((route) => route.length > LONGEST_PATH)) return this.#send('all')
    for (let start = 0; start < routes.length; start += PATHS_AN_ORDER)
      await this.#send(routes.slice(start, start + PATHS_AN_ORDER))
  }

  async #send(routes: Affected): Promise<void> {
    const { origin, key, getSite, onDropped } = this.#options
    const response = await fetch(`${origin}${getSite().root}api/remake/`, toOrder(routes, key))
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    onDropped?.()
  }

  /** One after another, beside what readers ask for. */
  async #warm(raws: string[]): Promise<void> {
    const { origin, getSite } = this.#options
    for (const raw of raws) {
      try {
        const response = await fetch(origin + getSite().root + encodePath(raw), { redirect: 'manual' })
        await response.arrayBuffer()
      } catch {
        // A reader's request will tell.
        return
      }
    }
  }
}

/**
 * The home page before all, what machines read last, and no more of the rest than so many. Pages of lists beyond the first
 * are made when they are asked for; of what is gone there is nothing to make.
 */
function toWarmed(affected: Affected, site: Site): string[] {
  const { home, feeds, sitemap, llms } = toRawPaths(site)
  if (affected === 'all') return [home()]
  const isFirst = (raw: string) => splitPage(raw.slice(0, -1).split('/'), site.pagination_dir).page === 1
  const pages = affected.filter((raw) => raw !== home() && hasPath(raw) && isFirst(raw)).slice(0, WARMED)
  const others = [...feeds(), sitemap(), llms(), NOT_FOUND]
  return [
    ...affected.filter((raw) => raw === home()),
    ...pages,
    ...affected.filter((raw) => others.includes(raw)),
  ]
}

function toOneOfEach({ posts, tags, categories, archive }: Store, site: Site): string[] {
  const paths = toRawPaths(site)
  return [
    paths.home(),
    ...posts.slice(0, 1).map(({ permalink }) => permalink),
    ...tags.slice(0, 1).map(({ slug }) => paths.tag(slug)),
    ...categories.slice(0, 1).map(({ slugs }) => paths.category(slugs)),
    ...archive.slice(0, 1).map(({ year }) => paths.year(year)),
    ...paths.feeds(),
    paths.sitemap(),
    // Which has the texts read before anybody searches.
    paths.search(),
  ]
}
