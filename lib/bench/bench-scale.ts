// Owns the bench of size: what a blog of so many posts takes to index, build, serve and publish, and how that grows.
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { SCALE_UNITS, type ScaleName, toGrowthBudget, toScaleBudget } from './budgets'
import { generatePosts } from './generate-posts'
import { measureBuild } from './measure-build'
import { measureIndex } from './measure-index'
import { measureServer } from './measure-server'
import type { Report } from './report'

/** NaN where a figure could not be had. */
export type ScaleFigures = Record<ScaleName, number>

/** Measures a blog of each size; with several, tells how every figure grows from the first to the last. */
export async function benchScale(workspace: Workspace, counts: number[], report: Report): Promise<void> {
  const sizes: ScaleFigures[] = []
  for (const count of counts) sizes.push(await benchSize(workspace, count, report))
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (sizes.length > 1 && first && last)
    tellGrowth([counts[0] ?? 0, first], [counts.at(-1) ?? 0, last], report)
}

async function benchSize(workspace: Workspace, count: number, report: Report): Promise<ScaleFigures> {
  const subject = toSubject(count)
  const contentDir = makeTemporaryFolder('inkstone-posts-')
  try {
    const { paths } = generatePosts(contentDir, count)
    console.log(`… ${subject}: index`)
    const { cold, warm } = measureIndex(workspace.dir, contentDir)
    console.log(`… ${subject}: build`)
    const build = await measureBuild(workspace, contentDir)
    console.log(`… ${subject}: server`)
    const server = await measureServer(workspace, { subject, contentDir, paths }, report)
    const figures: ScaleFigures = {
      'cold index': cold.seconds,
      'warm index': warm.seconds,
      'build from nothing': build.seconds,
      'peak memory of the build': build.megabytes,
      'pages prerendered': build.prerendered,
      'pages made when asked': Math.max(0, cold.addresses - build.prerendered),
      ...server.figures,
    }
    for (const name of Object.keys(SCALE_UNITS) as ScaleName[]) {
      const notes = /^(?:publish|edit)/.test(name) ? server.slips : []
      report.checkBudget(subject, toScaleBudget(name, count), figures[name], notes)
      if (name === 'build from nothing')
        for (const [step, time] of build.steps) report.tell(subject, `  ${step}`, time)
    }
    return figures
  } finally {
    removeTemporaryFolder(contentDir)
  }
}

function tellGrowth(
  [firstCount, first]: [number, ScaleFigures],
  [lastCount, last]: [number, ScaleFigures],
  report: Report,
): void {
  const subject = `${toNumber(lastCount)} / ${toSubject(firstCount)}`
  for (const name of Object.keys(SCALE_UNITS) as ScaleName[]) {
    // Times and memory; how many pages there are is no cost.
    if (SCALE_UNITS[name] === '') continue
    report.checkBudget(subject, toGrowthBudget(name, firstCount, lastCount), last[name] / first[name])
  }
}

const toNumber = (count: number) => count.toLocaleString('en')
const toSubject = (count: number) => `${toNumber(count)} posts`
