// Owns the bench of size: how a build's time and memory grow with the posts, and whether the site then answers.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { generatePosts } from './generate-posts'
import type { Report } from './report'
import { watchMemory } from './watch-memory'

// The budget is for this many posts.
const BUDGETED = 1000
const STEP = /^✓ (.+?) ([\d.]+ s)$/gm

/** Builds and serves a blog of each size; with several, tells how the time grows from the first to the last. */
export async function benchScale(workspace: Workspace, counts: number[], report: Report): Promise<void> {
  const seconds: number[] = []
  for (const count of counts) seconds.push(await benchSize(workspace, count, report))
  const [first, last] = [seconds[0], seconds.at(-1)]
  if (counts.length < 2 || !first || !last) return
  report.tell(`${counts.at(-1)} / ${counts[0]} posts`, 'build time', `× ${(last / first).toFixed(2)}`)
}

async function benchSize(workspace: Workspace, count: number, report: Report): Promise<number> {
  const subject = `${count.toLocaleString('en')} posts`
  const contentDir = makeTemporaryFolder('inkstone-posts-')
  try {
    const { oldest } = generatePosts(contentDir, count)
    console.log(`… ${subject}: build`)
    const seconds = await benchBuild(workspace, { subject, contentDir, count }, report)
    await benchAnswers(workspace, { subject, contentDir, oldest }, report)
    return seconds
  } finally {
    removeTemporaryFolder(contentDir)
  }
}

type Size = { subject: string; contentDir: string }

async function benchBuild(
  workspace: Workspace,
  { subject, contentDir, count }: Size & { count: number },
  report: Report,
): Promise<number> {
  let memory: ReturnType<typeof watchMemory> | undefined
  const onStart = (groupId: number) => {
    memory = watchMemory(groupId)
  }
  const { seconds, output } = await workspace.build({ contentDir, onStart }).finally(() => memory?.stop())
  if (count === BUDGETED) report.check(subject, 'buildSeconds', seconds)
  else report.tell(subject, 'build from nothing', `${seconds.toFixed(1)} s`)
  for (const [, step = '', time = ''] of output.matchAll(STEP)) report.tell(subject, `  ${step}`, time)
  const peak = memory?.stop()
  report.tell(subject, 'peak memory', peak === undefined ? 'unknown' : `${Math.round(peak / 2 ** 20)} MB`)
  report.tell(subject, 'pages prerendered', String(countPrerendered(workspace.dir)))
  return seconds
}

async function benchAnswers(
  workspace: Workspace,
  { subject, contentDir, oldest }: Size & { oldest: string },
  report: Report,
): Promise<void> {
  const site = await workspace.start({ contentDir })
  try {
    report.check(subject, 'homeStatus', (await ask(site.url)).status)
    const isCold = !existsSync(
      path.join(workspace.dir, '.next', 'server', 'app', `${oldest.slice(0, -1)}.html`),
    )
    const cold = await ask(new URL(encodeURI(oldest), site.url).href)
    if (isCold) report.check(subject, 'coldStatus', cold.status)
    else report.tell(subject, 'oldest article, prerendered, answers', String(cold.status))
    report.tell(subject, 'its first answer took', `${Math.round(cold.ms)} ms`)
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

function countPrerendered(dir: string): number {
  const manifest = readFileSync(path.join(dir, '.next', 'prerender-manifest.json'), 'utf8')
  return Object.keys((JSON.parse(manifest) as { routes: object }).routes).length
}
