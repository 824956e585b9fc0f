// Owns what a first visit costs a reader with a phone: requests, bytes on the wire, and whether anything shifts.
import type { Browser, CDPSession, Page } from 'playwright'

const PHONE = { width: 390, height: 844 }
// What a page does after its load event (a prefetch, a late font) comes within this time.
const SETTLE_MS = 1000

export type PageFigures = {
  requests: number
  /** Headers included. */
  bytes: number
  /** Bytes of the framework's scripts. */
  frameworkBytes: number
  /** Bytes of all other scripts that the page loads from its own host. */
  scriptBytes: number
  /** The sum of all layout shifts, also of those while scrolling to the end. */
  shift: number
}

type Request = { url: string; bytes: number }

/** Visits a page for the first time, with nothing cached and gzip as the best encoding on offer. */
export async function measurePage(browser: Browser, url: string): Promise<PageFigures> {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const requests = await watchRequests(session)
    await page.addInitScript(watchShifts)
    const response = await page.goto(url, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`)
    await page.waitForTimeout(SETTLE_MS)
    const firstVisit = [...requests.values()]
    return { ...toWeights(firstVisit, new URL(url).host), shift: await readShift(page) }
  } finally {
    await context.close()
  }
}

async function watchRequests(session: CDPSession): Promise<Map<string, Request>> {
  const requests = new Map<string, Request>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) requests.set(requestId, { url: request.url, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return requests
}

function toWeights(requests: Request[], host: string): Omit<PageFigures, 'shift'> {
  const scripts = requests.filter(({ url }) => new URL(url).pathname.endsWith('.js'))
  const isFramework = ({ url }: Request) => new URL(url).pathname.includes('/_next/')
  const isOwn = (script: Request) => !isFramework(script) && new URL(script.url).host === host
  return {
    requests: requests.length,
    bytes: sum(requests),
    frameworkBytes: sum(scripts.filter(isFramework)),
    scriptBytes: sum(scripts.filter(isOwn)),
  }
}

const sum = (requests: Request[]) => requests.reduce((total, { bytes }) => total + bytes, 0)

type WithShift = typeof globalThis & { shift?: number }

// Runs in the page.
function watchShifts() {
  const scope = globalThis as WithShift
  scope.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, hadRecentInput } = entry as PerformanceEntry & {
        value?: number
        hadRecentInput?: boolean
      }
      if (!hadRecentInput) scope.shift = (scope.shift ?? 0) + value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Scrolls to the end, as a reader would, so that pictures which load late have their say. */
async function readShift(page: Page): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top < height; top += PHONE.height) {
    await page.evaluate((y) => scrollTo(0, y), top)
    await page.waitForTimeout(50)
  }
  return page.evaluate(() => (globalThis as WithShift).shift ?? 0)
}
