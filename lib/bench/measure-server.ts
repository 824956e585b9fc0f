// Owns measuring the running server of a large blog: its memory, an article that nobody asked for before, publishing.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Workspace } from '../cli/workspace'
import { encodePath } from '../urls'
import type { ScaleFigures } from './bench-scale'
import { measureAdding, measureEditing } from './measure-publish'
import { measureSearch } from './measure-search'
import type { Report } from './report'
import { readMemory } from './watch-memory'

const ASKED = 500
const ADDED = 5
const EDITED = 3

type Subject = {
  subject: string
  contentDir: string
  /** Raw paths of the posts, the oldest first. */
  paths: string[]
}

export type ServerFigures = {
  figures: Pick<
    ScaleFigures,
    | 'first answer of an article not prerendered'
    | 'memory of the server at its start'
    | 'memory of the server after 500 articles'
    | 'search, p95'
    | 'memory of the server that searches'
    | `publish: ${'a new article' | 'home' | 'tag' | 'feed' | 'everywhere'}`
    | 'edit: everywhere'
  >
  /** What was not published. */
  slips: string[]
}

/** Serves what the workspace has built of the folder. Throws where the site does not start. */
export async function measureServer(
  workspace: Workspace,
  { subject, contentDir, paths }: Subject,
  report: Report,
): Promise<ServerFigures> {
  let groupId = 0
  const onStart = (id: number) => {
    groupId = id
  }
  const site = await workspace.start({ contentDir, onStart })
  try {
    const toUrl = (raw: string) => new URL(encodePath(raw), site.url).href
    const start = readMemory(groupId)
    report.check(subject, 'homeStatus', (await ask(site.url)).status)
    const [oldest = ''] = paths
    const isCold = !isPrerendered(workspace.dir, oldest)
    const cold = await ask(toUrl(oldest))
    if (isCold) report.check(subject, 'coldStatus', cold.status)
    for (const raw of spread(paths, ASKED)) await ask(toUrl(raw))
    const later = readMemory(groupId)
    const search = await measureSearch(site.url)
    const searching = readMemory(groupId)
    const added = await measureAdding(site.url, contentDir, ADDED)
    const edited = await measureEditing(site.url, contentDir, EDITED)
    return {
      figures: {
        'first answer of an article not prerendered': isCold ? cold.ms : Number.NaN,
        'memory of the server at its start': start,
        'memory of the server after 500 articles': later,
        'search, p95': search,
        'memory of the server that searches': searching,
        'publish: a new article': added.times.article,
        'publish: home': added.times.home,
        'publish: tag': added.times.tag,
        'publish: feed': added.times.feed,
        'publish: everywhere': added.times.everywhere,
        'edit: everywhere': edited.times.everywhere,
      },
      slips: [...added.slips, ...edited.slips],
    }
  } finally {
    await site.stop()
  }
}

async function ask(url: string): Promise<{ status: number; ms: number }> {
  const begin = performance.now()
  const response = await fetch(url, { redirect: 'manual' })
  await response.arrayBuffer()
  return { status: response.status, ms: performance.now() - begin }
}

function isPrerendered(dir: string, raw: string): boolean {
  return existsSync(path.join(dir, '.next', 'server', 'app', `${raw.slice(0, -1)}.html`))
}

/** So many of them, from the first to the last; all where there are fewer. */
function spread(paths: string[], count: number): string[] {
  const step = Math.max(1, paths.length / count)
  return Array.from(
    { length: Math.floor(paths.length / step) },
    (_, index) => paths[Math.floor(index * step)] ?? '',
  )
}
