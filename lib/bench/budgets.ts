// Owns the budgets: what a page may weigh, how fast it must stand, how long a build may take. 1 KB is 1,024 bytes.

export type Unit = '' | 'B' | 'MB' | 'ms' | 's' | '×' | '/s' | '%'
export type Budget = { name: string; unit: Unit; least?: number; most?: number }

const KB = 1024

export const BUDGETS = {
  // An article's first visit on a phone. Bytes are those on the wire with gzip, headers included.
  requests: { name: 'requests', unit: '', most: 2 },
  bytes: { name: 'gzipped in all', unit: 'B', most: 16 * KB },
  frameworkBytes: { name: '/_next/**/*.js', unit: 'B', most: 0 },
  scriptBytes: { name: 'own script', unit: 'B', most: 4 * KB },
  // On disk, gzipped: all that a reader of words alone loads who uses everything there is for reading; then what one block, search or sharing adds.
  plainScriptBytes: { name: 'own script, all of it used', unit: 'B', most: 8 * KB },
  blockScriptBytes: { name: 'script of a block', unit: 'B', most: 8 * KB },
  shift: { name: 'layout shift', unit: '', most: 0 },
  // Lighthouse with its mobile defaults, the median of its runs; the times and their score as toSpeedBudget has them.
  performance: { name: 'Lighthouse performance', unit: '', least: 100 },
  accessibility: { name: 'Lighthouse accessibility', unit: '', least: 100 },
  'best-practices': { name: 'Lighthouse best practices', unit: '', least: 100 },
  seo: { name: 'Lighthouse SEO', unit: '', least: 100 },
  lcp: { name: 'largest contentful paint', unit: 'ms', most: 1000 },
  tbt: { name: 'total blocking time', unit: 'ms', most: 0 },
  // 2,000 posts; warm: the same texts, whatever the files' times.
  coldIndexSeconds: { name: 'cold index', unit: 's', most: 12 },
  warmIndexSeconds: { name: 'warm index', unit: 's', most: 3 },
  bytesPerPost: { name: 'memory a post', unit: 'B', most: 50 * KB },
  // In the export: what 95 of 100 first searches load beside their page, and how many of 100 queries find their article.
  searchBytes: { name: 'first search loads, p95', unit: 'B', most: 150 * KB },
  exportRecall: { name: 'queries that find, of 100', unit: '', least: 97 },
  // Ten minutes of everything with a hundred publications; old is what is shown a second after its save.
  soakErrors: { name: 'errors', unit: '', most: 0 },
  soakStale: { name: 'old pages', unit: '', most: 0 },
  soakGrowth: { name: 'memory at the end / in the middle', unit: '×', most: 1.15 },
  // One article by 32 connections, the one who asks on the same two cores. Bare is Node's own server with the same bytes.
  directRate: { name: 'our server', unit: '/s', least: 1500 },
  directShare: { name: 'our server, of a bare one', unit: '%', least: 30 },
  nginxShare: { name: 'behind nginx, of a file by nginx', unit: '%', least: 80 },
  homeStatus: { name: 'home answers', unit: '', least: 200, most: 200 },
  coldStatus: { name: 'article not prerendered answers', unit: '', least: 200, most: 200 },
} as const satisfies Record<string, Budget>

export type BudgetName = keyof typeof BUDGETS

/** What may lie between two medians of the same page on a shared machine. */
const SPEED_SLACK = { performance: 1, lcp: 100, tbt: 50 } as const

/** The budget of a time or its score, given the same page's figure without style, script and pictures, in the same run.
 * A machine too slow or too busy for the bare page must not fail ours; a page that is slower than its bare self has failed. */
export function toSpeedBudget(name: keyof typeof SPEED_SLACK, bare: number): Budget {
  const budget: Budget = BUDGETS[name]
  const slack = SPEED_SLACK[name]
  const { least, most } = budget
  return {
    ...budget,
    ...(least === undefined ? {} : { least: Math.min(least, bare - slack) }),
    ...(most === undefined ? {} : { most: Math.max(most, bare + slack) }),
  }
}

/** What is measured of a blog of some size. */
export const SCALE_UNITS = {
  'cold index': 's',
  'warm index': 's',
  'build from nothing': 's',
  'peak memory of the build': 'MB',
  'pages prerendered': '',
  'pages made when asked': '',
  'first answer of an article not prerendered': 'ms',
  'memory of the server at its start': 'MB',
  'memory of the server after 500 articles': 'MB',
  'search, p95': 'ms',
  'memory of the server that searches': 'MB',
  'publish: a new article': 'ms',
  'publish: home': 'ms',
  'publish: tag': 'ms',
  'publish: feed': 'ms',
  'publish: everywhere': 'ms',
  'edit: everywhere': 'ms',
} as const satisfies Record<string, Unit>

export type ScaleName = keyof typeof SCALE_UNITS

// On two cores, by the number of posts. Publishing is from the save of a file until the last of its pages shows it.
const SCALE_MOST: Record<number, Partial<Record<ScaleName, number>>> = {
  1000: {
    'build from nothing': 30,
    'search, p95': 5,
    'publish: everywhere': 1000,
    'edit: everywhere': 1000,
  },
  10000: {
    'cold index': 30,
    'warm index': 3,
    'build from nothing': 90,
    'peak memory of the build': 1.5 * KB,
    'search, p95': 40,
    'publish: everywhere': 2000,
    'edit: everywhere': 2000,
  },
}

/** The budget of a figure at so many posts; one without a limit where nothing is promised. */
export function toScaleBudget(name: ScaleName, posts: number): Budget {
  return { name, unit: SCALE_UNITS[name], most: SCALE_MOST[posts]?.[name] }
}

/** The budget of how much a figure grows between two sizes: from 1,000 to 10,000 posts a build less than sixfold. */
export function toGrowthBudget(name: ScaleName, first: number, last: number): Budget {
  const isPromised = name === 'build from nothing' && first === 1000 && last === 10_000
  return { name, unit: '×', most: isPromised ? 6 : undefined }
}

/** Whether a figure keeps a budget. NaN, of what could not be measured, keeps one without limits alone. */
export function isWithin({ least, most }: Budget, figure: number): boolean {
  return (least === undefined || figure >= least) && (most === undefined || figure <= most)
}
