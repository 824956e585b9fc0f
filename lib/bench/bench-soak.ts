// Owns the bench of a long run: what ten minutes of readers and a hundred publications do to a server.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Workspace } from '../cli/workspace'
import { generatePosts } from './generate-posts'
import type { Report } from './report'
import { type SoakFigures, type SoakOptions, soak } from './soak'

const POSTS = 300
const PUBLISHES_A_MINUTE = 10
const PATIENCE_MS = 1000
const MOST_SHOWN = 10

/** Starts a site of generated posts in the workspace and runs it so long. Throws where the site does not start. */
export async function runSoak(
  workspace: Workspace,
  options: Pick<SoakOptions, 'seconds' | 'publishes' | 'patience'>,
): Promise<SoakFigures> {
  // In the place of the blog that ships, so that what is built need not be built again.
  const contentDir = path.join(workspace.dir, 'content')
  rmSync(contentDir, { recursive: true, force: true })
  const { paths } = generatePosts(contentDir, POSTS)
  mkdirSync(path.join(contentDir, 'source', 'images'))
  writeFileSync(path.join(contentDir, 'source', 'images', '画.png'), PICTURE)
  let groupId = 0
  const onStart = (id: number) => {
    groupId = id
  }
  const site = await workspace.start({ onStart })
  try {
    return await soak({ ...options, url: site.url, groupId, contentDir, paths })
  } finally {
    await site.stop()
  }
}

/** One point, as a PNG has it. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Runs so many minutes with ten publications in each, and reports. */
export async function benchSoak(workspace: Workspace, minutes: number, report: Report): Promise<void> {
  const subject = `${minutes} min of everything`
  console.log(`… ${subject}`)
  const publishes = Math.round(minutes * PUBLISHES_A_MINUTE)
  const figures = await runSoak(workspace, { seconds: minutes * 60, publishes, patience: PATIENCE_MS })
  const { requests, errors, stale, seen, memory } = figures
  report.tell(subject, 'requests', requests.toLocaleString('en'))
  report.tell(subject, 'publications', String(publishes))
  report.check(subject, 'soakErrors', errors.length, errors.slice(0, MOST_SHOWN))
  report.check(subject, 'soakStale', stale.length, stale.slice(0, MOST_SHOWN))
  report.tell(subject, 'everywhere, median', `${Math.round(seen.median)} ms`)
  report.tell(subject, 'everywhere, worst', `${Math.round(seen.worst)} ms`)
  for (const part of ['start', 'middle', 'end'] as const)
    report.tell(subject, `memory, ${part}`, `${Math.round(memory[part])} MB`)
  report.tell(subject, 'memory, a minute', `${memory.perMinute.toFixed(2)} MB`)
  report.check(subject, 'soakGrowth', memory.end / memory.middle)
}
