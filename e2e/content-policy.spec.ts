// Owns that the policy of our pages stops nothing of ours, and all that is not: a reader walks through everything that both
// sites have and tries what can be tried, and not one report comes.
import { expect, type Page, test } from 'playwright/test'
import { ask } from './ask'
import { FIRST_VISITS, getHexoSite } from './hexo-site'
import { EVERY_PAGE, PAGES, SEED, SHOWCASE } from './pages'
import { watchPage } from './watch-page'

const NOT_FOR_US = Object.values(FIRST_VISITS)

/** Every report of a policy, from before a page is opened; and other sites, each answering with a little of what is asked. */
async function watchReports(page: Page): Promise<string[]> {
  const reports: string[] = []
  await page.exposeFunction('tellReport', (report: string) => reports.push(report))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, documentURI }) =>
      (window as unknown as { tellReport: (text: string) => void }).tellReport(
        `${decodeURI(documentURI)}: ${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    ),
  )
  await page.route(/^https:/, (route) => {
    const type = route.request().resourceType()
    const body = { script: 'document.title += " 别处"', document: '<!doctype html>别处', stylesheet: 'i{}' }[
      type
    ]
    return body ? route.fulfill({ contentType: TYPES[type] ?? '', body }) : route.abort()
  })
  return reports
}

const TYPES: Record<string, string> = {
  script: 'text/javascript',
  document: 'text/html; charset=utf-8',
  stylesheet: 'text/css',
}

/** The raw paths of every page that a site's map names. */
async function readMap(base: string): Promise<string[]> {
  const { body } = await ask(base, '/sitemap.xml')
  return [...body.matchAll(/<loc>[^<]*?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = '']) => decodeURI(path))
}

/** Presses what can be pressed and stays on the page, and goes down to the end. */
async function tryAll(page: Page): Promise<void> {
  await page.keyboard.press('End')
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 30))
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await pause()
    }
    const pressed = new Set<Element>()
    const isNew = (one: Element) =>
      !pressed.has(one) && !one.closest('dialog') && !/下载|打印/.test(one.textContent ?? '')
    for (let times = 0; times < 80; times++) {
      const next = [...document.querySelectorAll('main button, main summary, header button')].find(isNew)
      if (!next) break
      pressed.add(next)
      ;(next as HTMLElement).click()
      await pause()
    }
  })
  await page.waitForLoadState('networkidle')
}

test.describe('nothing is reported', () => {
  test('on any page of the blog that ships', async ({ page, baseURL }) => {
    test.setTimeout(600_000)
    const reports = await watchReports(page)
    const paths = new Set([
      ...(await readMap(baseURL ?? '')),
      ...EVERY_PAGE.map(([, path]) => path),
      '/search/?q=字',
    ])
    expect(paths.size).toBeGreaterThan(30)
    for (const path of paths) {
      await page.goto(path)
      await tryAll(page)
    }
    expect(reports).toEqual([])
  })

  test('on any page of the second site, comments of another one included', async ({ page }) => {
    test.setTimeout(600_000)
    const { url } = getHexoSite()
    const reports = await watchReports(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const paths = (await readMap(url)).filter((path) => !NOT_FOR_US.includes(path))
    expect(paths.length).toBeGreaterThan(60)
    for (const path of paths) {
      await page.goto(new URL(path, url).href)
      await tryAll(page)
    }
    expect(reports).toEqual([])
    expect(asked).toContain('https://giscus.app/client.js')
  })

  test('while a reader uses what a page offers', async ({ page }) => {
    const reports = await watchReports(page)
    const watched = watchPage(page)
    await page.goto(SHOWCASE)
    await page.waitForFunction(() => customElements.get('reading-settings'))
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: '搜索文章' }).fill('字')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.goto(SHOWCASE)
    await page.locator('[data-lang="Mermaid"]').scrollIntoViewIfNeeded()
    await expect(page.locator('.late svg')).toBeVisible()
    await page.getByRole('button', { name: '显示来自 bilibili.com 的内容' }).click()
    await expect(page.frameLocator('embed-card iframe').getByText('别处')).toBeVisible()
    await page.goto(SEED)
    await page.locator('details.share summary').click()
    for (const button of await page.locator('details.share button').all()) await button.click()
    await page.emulateMedia({ media: 'print' })
    expect(reports).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})

test('what is not of the page does not run', async ({ page }) => {
  const reports = await watchReports(page)
  await page.goto(PAGES.about)
  const ran = await page.evaluate(async () => {
    const scope = window as unknown as { ran: string[] }
    scope.ran = []
    const add = (name: string, given: Partial<HTMLScriptElement>) =>
      document.body.append(Object.assign(document.createElement('script'), given, { title: name }))
    add('inline', { textContent: 'ran.push("inline")' })
    add('elsewhere', { src: 'https://evil.example/a.js' })
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="data:," onerror="ran.push(\'handler\')"><iframe srcdoc="<script>parent.ran.push(1)</script>"></iframe><iframe src="https://evil.example/"></iframe>',
    )
    // Later: what a test says at once is let through.
    setTimeout('ran.push("eval")' as unknown as () => void)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return scope.ran
  })
  expect(ran).toEqual([])
  const stopped = new Set(reports.map((report) => report.split(': ')[1]?.split(' ', 1)[0]))
  expect([...stopped].sort()).toEqual(['frame-src', 'script-src', 'script-src-attr', 'script-src-elem'])
})

test("a page of the author's runs what its author put there, and nothing else", async ({ page }) => {
  const reports = await watchReports(page)
  await page.goto(new URL('/demo/program.html', getHexoSite().url).href)
  await expect(page).toHaveTitle('动过')
  await page.getByRole('button').click()
  await expect(page.getByRole('button')).toHaveText('按过')
  await page.getByRole('link').click()
  await expect(page).toHaveTitle('跳过')
  expect(reports).toEqual([])
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">'),
  )
  await expect.poll(() => reports.length).toBe(1)
  await expect(page).toHaveTitle('跳过')
})
