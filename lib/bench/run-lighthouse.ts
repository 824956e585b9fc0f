// Owns Lighthouse: its mobile defaults, several runs, the median of each figure, and what keeps a score from 100.
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { BROWSER_ARGS } from '../browser/find-browser'
import { onEnd } from '../cli/own-processes'
import { median } from './median'

const RUNS = 5
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

export type LighthouseFigures = {
  /** 0 to 100. */
  scores: Record<Category, number>
  /** In milliseconds. */
  lcp: number
  tbt: number
  /** What lost points in any of the runs, by category: the audit and the first places it names. */
  losses: Record<Category, string[]>
  /** Every task of the main thread over 50 ms, by run. */
  longTasks: string[]
}

/** Runs Lighthouse on several pages by turns, so that the machine's weather is the same for all. `chromePath` is an executable. */
export async function runLighthouse(urls: string[], chromePath: string): Promise<LighthouseFigures[]> {
  const results: Result[][] = urls.map(() => [])
  for (let run = 0; run < RUNS; run++)
    for (const [index, url] of urls.entries()) results[index]?.push(await runOnce(url, chromePath))
  return results.map(toFigures)
}

function toFigures(results: Result[]): LighthouseFigures {
  const toMedian = (audit: string) =>
    median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
  return {
    scores: byCategory((id) => median(results.map((result) => (result.categories[id]?.score ?? 0) * 100))),
    lcp: toMedian('largest-contentful-paint'),
    tbt: toMedian('total-blocking-time'),
    losses: byCategory((id) => [...new Set(results.flatMap((result) => toLosses(result, id)))]),
    longTasks: results.map(toLongTasks),
  }
}

// A new browser for each run: a used one has the page's code compiled already.
async function runOnce(url: string, chromePath: string): Promise<Result> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...BROWSER_ARGS] })
  const forget = onEnd(() => chrome.kill())
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' })
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`)
    return lhr
  } finally {
    chrome.kill()
    forget()
  }
}

function byCategory<T>(toValue: (id: Category) => T): Record<Category, T> {
  return Object.fromEntries(CATEGORIES.map((id) => [id, toValue(id)])) as Record<Category, T>
}

function toLosses({ audits, categories }: Result, id: Category): string[] {
  return (categories[id]?.auditRefs ?? []).flatMap(({ id: name, weight }) => {
    const audit = audits[name]
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return []
    return [[name, audit.displayValue, ...toPlaces(audit.details)].filter(Boolean).join(' · ')]
  })
}

/** `/ at 665 for 107 ms`, with the browser's own work named as Lighthouse names it. */
function toLongTasks({ audits, environment }: Result): string {
  const { items } = (audits['long-tasks']?.details ?? {}) as { items?: LongTask[] }
  const tasks = (items ?? []).map(({ url = '', startTime = 0, duration = 0 }) => {
    const path = URL.canParse(url) ? decodeURI(new URL(url).pathname) : url
    return `${path} at ${Math.round(startTime)} for ${Math.round(duration)} ms`
  })
  // Below 1,000 or so it is the machine that is slow, or busy with something else.
  return [`machine index ${Math.round(environment.benchmarkIndex)}`, ...tasks].join(' · ')
}

type LongTask = { url?: string; startTime?: number; duration?: number }

const PLACES = 3

/** The first elements or files that an audit's details name. */
function toPlaces(details: unknown): string[] {
  const { items } = (details ?? {}) as { items?: { node?: { snippet?: string }; url?: string }[] }
  const places = Array.isArray(items) ? items.map((item) => item.node?.snippet ?? item.url ?? '') : []
  return places.filter(Boolean).slice(0, PLACES)
}
