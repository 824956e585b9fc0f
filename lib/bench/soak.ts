// Owns a long run of everything at once: readers ask for pages, lists, feeds, searches, pictures, cards and what is not
// there while an author publishes. Finds errors, old pages and memory that grows.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { encodePath } from '../urls'
import { makeRandom, type Random } from './make-random'
import { readMemory } from './watch-memory'

export type SoakOptions = {
  /** Home page of the running site. */
  url: string
  groupId: number
  /** The author's folder, made by lib/bench/generate-posts.ts, and the raw paths of its posts. */
  contentDir: string
  paths: string[]
  seconds: number
  publishes: number
  /** Within so many milliseconds of its save a version must be everywhere. */
  patience: number
}

export type SoakFigures = {
  requests: number
  publishes: number
  /** Answers that should have been others, connections that broke. */
  errors: string[]
  /** Answers older than what a reader has had before, or must have by then. */
  stale: string[]
  /** Milliseconds from the save to the last of the places that show it, the median and the worst. */
  seen: { median: number; worst: number }
  /** Megabytes at the start (after a first round), in the middle, at the end; and how much they grew in a minute. */
  memory: { start: number; middle: number; end: number; perMinute: number }
}

const READERS = 4
// Enough to keep a core half busy: a machine that does nothing but answer says nothing of publishing.
const PAUSE_MS = 20
const SAMPLE_MS = 1000
const NAME = '长跑'
const PLACES = { article: '2024/06/01/长跑/', home: '', tag: 'tags/长跑/', feed: 'atom.xml' } as const
type Place = keyof typeof PLACES

/** What is published and what readers have had of it. */
class Versions {
  readonly savedAt: number[] = []
  readonly #had = new Map<Place, number>()
  readonly #seenAt: Map<Place, number>[] = []

  had = (place: Place) => this.#had.get(place) ?? 0

  /** The newest that must be everywhere at a time. */
  due = (at: number, patience: number) => this.savedAt.findLastIndex((saved) => saved + patience <= at)

  see(place: Place, version: number, at: number) {
    this.#had.set(place, Math.max(this.had(place), version))
    for (let one = version; one >= 0; one--) {
      const seen = this.#seenAt[one] ?? new Map<Place, number>()
      this.#seenAt[one] = seen
      if (seen.has(place)) break
      seen.set(place, at)
    }
  }

  /** Whether the last of them has been seen in every place. */
  get isSeen(): boolean {
    return this.#seenAt[this.savedAt.length - 1]?.size === Object.keys(PLACES).length
  }

  /** From a save to the moment when the last place showed it. */
  get times(): number[] {
    return this.savedAt.flatMap((saved, version) => {
      const seen = this.#seenAt[version]
      return seen?.size === Object.keys(PLACES).length ? [Math.max(...seen.values()) - saved] : []
    })
  }
}

/** Runs readers and an author against a site that is up; gives what was wrong, and what it took. */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { groupId, contentDir, seconds, publishes } = options
  const versions = new Versions()
  const figures = { requests: 0, errors: [] as string[], stale: [] as string[] }
  save(contentDir, 0, versions)
  const cards = await findCards(options)
  const end = performance.now() + seconds * 1000
  const readers = Array.from({ length: READERS }, (_, index) =>
    read(options, { versions, figures, cards, end, random: makeRandom(index + 1) }),
  )
  const samples: [at: number, megabytes: number][] = []
  const watch = async () => {
    while (performance.now() < end) {
      samples.push([performance.now(), readMemory(groupId)])
      await sleep(SAMPLE_MS)
    }
  }
  const publish = async () => {
    for (let version = 1; version <= publishes; version++) {
      await sleep((seconds * 1000) / (publishes + 1))
      save(contentDir, version, versions)
    }
  }
  await Promise.all([...readers, watch(), publish()])
  if (!versions.isSeen) figures.stale.push('the last version was not everywhere at the end')
  return { ...figures, publishes, seen: toSeen(versions.times), memory: toMemory(samples) }
}

const toMark = (version: number) => `第${version}版`
const MARK = /第(\d+)版/

/** An article whose title and text say which version it is, so that each place tells. Its neighbours come and go. */
function save(contentDir: string, version: number, { savedAt }: Versions): void {
  const folder = path.join(contentDir, 'source', '_posts')
  const text = (title: string, day: string, tags: string) =>
    `---\ntitle: ${title}\ndate: ${day} 08:00:00\ntags: [${tags}]\n---\n\n${title}的正文，${toMark(version)}。\n`
  if (version % 5 === 4)
    writeFileSync(path.join(folder, `邻居${version}.md`), text('邻居', '2024-05-30', '木工'))
  writeFileSync(path.join(folder, `${NAME}.md`), text(`${NAME} ${toMark(version)}`, '2024-06-01', NAME))
  savedAt.push(performance.now())
}

type Run = {
  versions: Versions
  figures: { requests: number; errors: string[]; stale: string[] }
  cards: string[]
  end: number
  random: Random
}

/** Until the end, and after it until the last version has been seen, so long as it is not overdue. */
async function read(options: SoakOptions, run: Run): Promise<void> {
  const { end, random, figures, versions } = run
  const isOver = () => performance.now() >= end
  const isOverdue = () => performance.now() >= end + options.patience
  while (!isOver() || !(versions.isSeen || isOverdue())) {
    figures.requests++
    const place =
      isOver() || random.integer(0, 2) === 0
        ? random.pick(['article', 'home', 'tag', 'feed'] as const)
        : undefined
    if (place) await readPlace(place, options, run)
    else await readOther(options, run)
    await sleep(random.integer(0, PAUSE_MS * 2))
  }
}

async function readPlace(
  place: Place,
  options: SoakOptions,
  { versions, figures, random }: Run,
): Promise<void> {
  const [begun, had] = [performance.now(), versions.had(place)]
  const due = versions.due(begun, options.patience)
  const answer = await ask(options.url + encodePath(PLACES[place]), random)
  if (answer.status === 404 && due < 0) return
  if (answer.status !== 200) return void figures.errors.push(`${place}: ${answer.status} ${answer.fault}`)
  const [, mark] = MARK.exec(answer.body.replace(/<wbr\/?>/g, '')) ?? []
  const version = mark === undefined ? -1 : Number(mark)
  if (version < had) figures.stale.push(`${place}: ${version} after ${had}`)
  else if (version < due) figures.stale.push(`${place}: ${version} when ${due} was due`)
  if (version >= 0) versions.see(place, version, performance.now())
}

async function readOther({ url, paths }: SoakOptions, { figures, cards, random }: Run): Promise<void> {
  const article = () => paths[random.integer(0, paths.length - 1)] ?? ''
  const [raw, status] = random.pick<[string, number]>([
    [article(), 200],
    [article(), 200],
    [`page/${random.integer(2, 5)}/`, 200],
    ['tags/', 200],
    ['archives/', 200],
    ['categories/手艺/', 200],
    ['rss.xml', 200],
    ['feed.json', 200],
    ['sitemap.xml', 200],
    [`search/?q=${encodeURIComponent(random.pick(['木工', '园艺', '测量', '没有这个词']))}`, 200],
    [`没有这一页/${random.integer(1, 1e9)}/`, 404],
    ['images/画.png', 200],
    [cards[random.integer(0, cards.length - 1)] ?? '', 200],
  ])
  const answer = await ask(url + (raw.includes('?') ? raw : encodePath(raw)), random)
  // A limit of how often one may ask is an answer too.
  if (answer.status !== status && answer.status !== 429)
    figures.errors.push(`${raw}: ${answer.status} ${answer.fault}`)
}

type Answer = { status: number; body: string; fault: string }

/** As one of many readers behind a proxy. */
async function ask(address: string, random: Random): Promise<Answer> {
  try {
    const headers = { 'x-forwarded-for': `203.0.113.${random.integer(1, 250)}` }
    const response = await fetch(address, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    return { status: response.status, body: await response.text(), fault: '' }
  } catch (error) {
    return {
      status: 0,
      body: '',
      fault: error instanceof Error ? `${error.message} ${error.cause ?? ''}` : '',
    }
  }
}

/** Raw paths of share cards, of which the articles tell. */
async function findCards({ url, paths }: SoakOptions): Promise<string[]> {
  const cards: string[] = []
  for (const raw of paths.slice(0, 5)) {
    const { body } = await ask(url + encodePath(raw), makeRandom(1))
    const [, address] = /property="og:image" content="([^"]+)"/.exec(body) ?? []
    if (address) cards.push(decodeURI(new URL(address, url).pathname.slice(new URL(url).pathname.length)))
  }
  return cards
}

function toSeen(times: number[]): SoakFigures['seen'] {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN }
}

/** The first third warms up: growth is what comes after it. */
function toMemory(samples: [number, number][]): SoakFigures['memory'] {
  const later = samples.slice(Math.floor(samples.length / 3))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [at, megabytes] = [mean(later.map(([time]) => time)), mean(later.map(([, size]) => size))]
  const over = later.reduce((sum, [time, size]) => sum + (time - at) * (size - megabytes), 0)
  const under = later.reduce((sum, [time]) => sum + (time - at) ** 2, 0)
  const around = (index: number) =>
    mean(samples.slice(Math.max(0, index - 2), index + 3).map(([, size]) => size))
  return {
    start: around(0),
    middle: around(Math.floor(samples.length / 2)),
    end: around(samples.length - 1),
    perMinute: (over / under) * 60_000,
  }
}
