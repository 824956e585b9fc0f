// `npm run screenshot`: docs/screenshot.png for the READMEs: home and an article of the blog that ships, light and dark.
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'
import { BROWSER_ARGS, findBrowser } from '../browser/find-browser'
import { makeWorkspace } from './workspace'

const FILE = 'docs/screenshot.png'
const VIEWPORT = { width: 780, height: 560 }
const SCHEMES = ['light', 'dark'] as const
const MOST_BYTES = 250 * 1024
// The home page and an article.
const PAGES = ['', '2025/03/08/标点挤压/']

const workspace = makeWorkspace()
try {
  const site = await workspace.start()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
  const image = await joinShots(browser, await takeShots(browser, site.url)).finally(() => browser.close())
  if (image.length > MOST_BYTES) throw new Error(`${FILE}: ${image.length} bytes, at most ${MOST_BYTES}`)
  mkdirSync('docs', { recursive: true })
  writeFileSync(FILE, image)
  console.log(`✓ ${FILE} ${Math.round(image.length / 1024)} KB`)
} finally {
  await workspace.dispose()
}

/** One picture a page, row by row: light, then dark. */
async function takeShots(browser: Browser, home: string): Promise<Buffer[]> {
  const shots: Buffer[] = []
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({
      viewport: VIEWPORT,
      deviceScaleFactor: 1,
      colorScheme,
      locale: 'zh-CN',
    })
    for (const path of PAGES) {
      // Until a lazy cover has come, too.
      const response = await page.goto(new URL(encodeURI(path), home).href, { waitUntil: 'networkidle' })
      if (!response?.ok()) throw new Error(`/${path} answered ${response?.status()}`)
      shots.push(await page.screenshot())
    }
    await page.close()
  }
  return shots
}

/** A contact sheet made by the browser itself, so that no image library is needed. */
async function joinShots(browser: Browser, shots: Buffer[]): Promise<Buffer> {
  const viewport = { width: VIEWPORT.width * PAGES.length, height: VIEWPORT.height * SCHEMES.length }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 })
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${PAGES.length},1fr)}img{display:block}</style>${images.join('')}`,
  )
  return page.screenshot()
}
