// Owns the bench of pages: the blog that ships and the folder of one article, as a reader with a phone gets them.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { BROWSER_ARGS, findBrowser, findQuietBrowser } from '../browser/find-browser'
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { serveBarePage } from './bare-page'
import { BUDGETS, type BudgetName, toSpeedBudget } from './budgets'
import { measurePage } from './measure-page'
import { measureParts } from './measure-parts'
import { findArticle, type Post, readPosts } from './read-posts'
import type { Report } from './report'
import { CATEGORIES, type LighthouseFigures, runLighthouse } from './run-lighthouse'

const SEED = fileURLToPath(new URL('../../../shared/seed/886.md', import.meta.url))
const SHOWCASE = '一篇文章能装什么.md'
const SEED_NAME = '李沐：语言模型的现状与未来.md'
const SEED_CONFIG = 'title: 一篇文章\nauthor: 砚\nlanguage: zh-CN\ntimezone: Asia/Shanghai\n'

const RICH: BudgetName[] = ['frameworkBytes', 'shift']
// A page that shows everything there is begins with a picture, which has no bare self to be measured against.
const HOME: BudgetName[] = [...RICH, 'scriptBytes', 'lcp']
const ARTICLE: BudgetName[] = ['requests', 'bytes', ...HOME]
type Subject = { name: string; path: string; weights: BudgetName[] }

/** Measures the pages of the blog that ships, then those of the article alone where its file is at hand. */
export async function benchPages(workspace: Workspace, report: Report): Promise<void> {
  report.tell('machine', 'Lighthouse runs in', path.basename(findTimedBrowser()))
  const site = await workspace.start()
  try {
    await benchSite(site.url, findShippedPages(workspace.dir), report)
    const { plain, blocks } = measureParts(workspace.dir)
    report.check('plain article', 'plainScriptBytes', plain)
    for (const [name, bytes] of blocks) report.check(name, 'blockScriptBytes', bytes)
  } finally {
    await site.stop()
  }
  if (existsSync(SEED)) return benchSeed(workspace, report)
  console.log('– seed: skipped, the article is not part of this repository')
}

async function benchSeed(workspace: Workspace, report: Report): Promise<void> {
  const folder = makeTemporaryFolder('inkstone-seed-')
  mkdirSync(path.join(folder, '_posts'))
  copyFileSync(SEED, path.join(folder, '_posts', SEED_NAME))
  writeFileSync(path.join(folder, '_config.yml'), SEED_CONFIG)
  const site = await workspace.start({ contentDir: folder, env: { TZ: 'America/New_York' } })
  try {
    const [post] = readPosts(workspace.dir)
    const seed = { name: 'seed', path: post?.permalink ?? '', weights: ARTICLE }
    await benchSite(site.url, [seed], report)
  } finally {
    await site.stop()
    removeTemporaryFolder(folder)
  }
}

async function benchSite(home: string, subjects: Subject[], report: Report): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
  try {
    for (const subject of subjects) await benchWeight(home, subject, browser, report)
  } finally {
    // Closed before Lighthouse, which measures time.
    await browser.close()
  }
  const chromePath = findTimedBrowser()
  for (const subject of subjects) await benchSpeed(home, subject, chromePath, report)
}

const findTimedBrowser = () => findQuietBrowser() ?? chromium.executablePath()
const toUrl = (home: string, { path }: Subject) => new URL(encodeURI(path), home).href

async function benchWeight(
  home: string,
  subject: Subject,
  browser: Parameters<typeof measurePage>[0],
  report: Report,
): Promise<void> {
  console.log(`… ${subject.name}: weight`)
  const figures = await measurePage(browser, toUrl(home, subject))
  for (const name of ['requests', 'bytes', 'frameworkBytes', 'scriptBytes', 'shift'] as const) {
    if (subject.weights.includes(name)) report.check(subject.name, name, figures[name])
    else report.tellUnder(subject.name, name, figures[name])
  }
}

async function benchSpeed(home: string, subject: Subject, chromePath: string, report: Report): Promise<void> {
  console.log(`… ${subject.name}: Lighthouse`)
  const url = toUrl(home, subject)
  const bare = await serveBarePage(url)
  try {
    const [own, same] = await runLighthouse([url, bare.url], chromePath)
    if (own && same) reportSpeed(subject, own, same, report)
  } finally {
    bare.stop()
  }
}

function reportSpeed(
  { name, weights }: Subject,
  { scores, losses, longTasks, lcp, tbt }: LighthouseFigures,
  bare: LighthouseFigures,
  report: Report,
): void {
  for (const id of CATEGORIES) {
    const budget = id === 'performance' ? toSpeedBudget(id, bare.scores[id]) : BUDGETS[id]
    report.checkBudget(name, budget, scores[id], losses[id])
  }
  if (weights.includes('lcp')) report.checkBudget(name, toSpeedBudget('lcp', bare.lcp), lcp)
  else report.tellUnder(name, 'lcp', lcp)
  report.checkBudget(name, toSpeedBudget('tbt', bare.tbt), tbt, [
    ...longTasks,
    ...bare.longTasks.map((tasks) => `bare: ${tasks}`),
  ])
}

/** The home page, the article 886, the longest article, which is the guide, and the one that shows everything. */
function findShippedPages(dir: string): Subject[] {
  const posts = readPosts(dir)
  const article = findArticle(posts)
  const length = ({ source }: Post) => readFileSync(path.join(dir, 'content', source)).length
  const [guide] = posts.filter((post) => post !== article).sort((a, b) => length(b) - length(a))
  const showcase = posts.find(({ source }) => source.endsWith(SHOWCASE))
  return [
    { name: 'home', path: '', weights: HOME },
    { name: 'article 886', path: article.permalink, weights: ARTICLE },
    { name: 'longest', path: guide?.permalink ?? '', weights: RICH },
    { name: 'showcase', path: showcase?.permalink ?? '', weights: RICH },
  ]
}
