// Owns building: our script, the content index, the pages. What each step took is said in one line.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { BUNDLE_MARK } from '../bundle/bundle-mark'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import { getScriptPath } from '../own-script'
import { withBuildLock } from './build-lock'
import { buildOwnScript } from './build-own-script'
import {
  type BuildDifference,
  type BuildStamp,
  dropBuildStamp,
  FROZEN,
  getBuildDifference,
  getBuildStamp,
  hasNewContent,
  isPublishedSince,
  keepBuildStamp,
} from './build-stamp'
import { indexContent, isIndexWhole } from './index-content'
import { withProgress } from './progress'
import { runPackage } from './run-package'

/** Builds the whole site into .next; `stamp` is of what it is built from. Exits the process with the step's code where one fails. */
export function buildSite(stamp = getBuildStamp()): Promise<void> {
  return alone(() => buildAlone(stamp))
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return withBuildLock(work, (pid) => console.log(getMessages(getSite().language).live.otherBuild(pid)))
}

async function buildAlone(stamp: BuildStamp): Promise<void> {
  dropBuildStamp()
  await step('script', () => buildOwnScript())
  await Promise.all([step('content', indexContent), checkAndCompile()])
  await step('pages', makePages)
  keepBuildStamp(stamp)
}

/**
 * Needs no content, so it goes on while that is indexed by one core. Apart from the making of pages, for a process that
 * has compiled holds half a gigabyte until it ends: at 10,000 posts a build's peak is a quarter lower so.
 */
async function checkAndCompile(): Promise<void> {
  await step('types', checkTypes)
  await step('compile', () => runPackage('next', ['build', '--experimental-build-mode', 'compile']))
}

// `Generating static pages using 2 workers (71/284)`
const MADE = /Generating static pages.*\((\d+)\/(\d+)\)/

function makePages(): Promise<void> {
  return withProgress(getMessages(getSite().language).progress.pages, (update) =>
    runPackage('next', ['build', '--experimental-build-mode', 'generate'], (text) => {
      const [, made, all] = MADE.exec(text) ?? []
      if (made && all) update(Number(made), Number(all))
    }),
  )
}

function checkTypes(): Promise<void> {
  return runPackage('tsc', ['--noEmit', '-p', 'tsconfig.build.json'])
}

/**
 * Builds unless the last build was of the same code and environment: other content is laid over it by the running server.
 * Gives of what the build is, and what says whether the pages that are kept may be of older content than was read since.
 */
export async function buildIfNeeded(): Promise<{ isOlder: () => boolean; stamp: BuildStamp }> {
  const stamp = getBuildStamp()
  const before = getBuildDifference(stamp)
  const difference = before === 'code' || !isComplete() ? await buildAgain(stamp) : before
  const wasOlder = difference === 'content' || (difference === 'none' && isPublishedSince())
  return { stamp, isOlder: () => wasOlder || hasNewContent(stamp) }
}

function buildAgain(stamp: BuildStamp): Promise<BuildDifference> {
  return alone(async () => {
    // Asked when nobody builds any more: another process may have built just this.
    const difference = getBuildDifference(stamp)
    if (difference !== 'code') await completeBuild()
    else if (existsSync(BUNDLE_MARK)) refuseToBuild()
    else await buildAlone(stamp)
    return difference
  })
}

function refuseToBuild(): never {
  console.error(getMessages(getSite().language).bundle.needsBuild(FROZEN.join(', ')))
  process.exit(1)
}

/** Makes again what a clone with a kept `.next` and `.inkstone` lacks. Costs nothing where it is all there. */
export async function completeBuild(): Promise<void> {
  if (!hasScript()) await buildOwnScript()
  if (!isIndexWhole()) await indexContent()
}

const isComplete = () => hasScript() && isIndexWhole()

function hasScript(): boolean {
  const script = getScriptPath()
  return script !== undefined && existsSync(path.join('public', script))
}

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`✓ ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
