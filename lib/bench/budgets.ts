// Owns the budgets: what a page may weigh, how fast it must stand, how long a build may take. 1 KB is 1,024 bytes.

export type Budget = { name: string; unit: '' | 'B' | 'ms' | 's'; least?: number; most?: number }

const KB = 1024

export const BUDGETS = {
  // An article's first visit on a phone. Bytes are those on the wire with gzip, headers included.
  requests: { name: 'requests', unit: '', most: 2 },
  bytes: { name: 'gzipped in all', unit: 'B', most: 14 * KB },
  frameworkBytes: { name: '/_next/**/*.js', unit: 'B', most: 0 },
  scriptBytes: { name: 'own script', unit: 'B', most: 4 * KB },
  shift: { name: 'layout shift', unit: '', most: 0 },
  // Lighthouse with its mobile defaults, the median of its runs.
  performance: { name: 'Lighthouse performance', unit: '', least: 100 },
  accessibility: { name: 'Lighthouse accessibility', unit: '', least: 100 },
  'best-practices': { name: 'Lighthouse best practices', unit: '', least: 100 },
  seo: { name: 'Lighthouse SEO', unit: '', least: 100 },
  lcp: { name: 'largest contentful paint', unit: 'ms', most: 1000 },
  tbt: { name: 'total blocking time', unit: 'ms', most: 0 },
  // 1,000 posts on two cores.
  buildSeconds: { name: 'build from nothing', unit: 's', most: 30 },
  // 2,000 posts; warm: the same texts, whatever the files' times.
  coldIndexSeconds: { name: 'cold index', unit: 's', most: 12 },
  warmIndexSeconds: { name: 'warm index', unit: 's', most: 3 },
  bytesPerPost: { name: 'memory a post', unit: 'B', most: 50 * KB },
  homeStatus: { name: 'home answers', unit: '', least: 200, most: 200 },
  coldStatus: { name: 'article not prerendered answers', unit: '', least: 200, most: 200 },
} as const satisfies Record<string, Budget>

export type BudgetName = keyof typeof BUDGETS

/** Whether a figure keeps a budget. */
export function isWithin({ least = -Infinity, most = Infinity }: Budget, figure: number): boolean {
  return figure >= least && figure <= most
}
