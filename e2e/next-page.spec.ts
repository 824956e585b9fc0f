// Owns how the next page comes: fetched ahead by rules that are valid, moved to without motion for those who ask for none.
import { expect, type Page, test } from 'playwright/test'
import { EVERY_PAGE } from './pages'
import { watchPage } from './watch-page'

test('every page has speculation rules that are valid, and of this site', async ({ request }) => {
  for (const [name, path] of EVERY_PAGE) {
    const html = await (await request.get(path)).text()
    const texts = [...html.matchAll(/<script type="speculationrules">(.*?)<\/script>/gs)].map(
      ([, text]) => text,
    )
    expect(texts, name).toHaveLength(1)
    const rules = JSON.parse(texts[0] ?? '') as Record<string, { where?: unknown; eagerness?: string }[]>
    expect(Object.keys(rules).sort(), name).toEqual(['prefetch', 'prerender'])
    for (const rule of Object.values(rules).flat()) {
      expect(JSON.stringify(rule.where), name).toContain('"href_matches":"/*"')
      // Never a page that nobody reaches for.
      expect(['moderate', 'conservative'], name).toContain(rule.eagerness)
    }
  }
})

test('a browser understands the speculation rules', async ({ page }) => {
  const { complaints } = watchPage(page)
  await page.goto('/')
  expect(await page.evaluate(() => HTMLScriptElement.supports('speculationrules'))).toBe(true)
  expect(complaints).toEqual([])
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`a page is left with a transition, or without: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.goto('/')
    expect(await hasTransitionRule(page)).toBe(reducedMotion === 'no-preference')
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Object.assign(window, { hasMoved: 'viewTransition' in event && event.viewTransition !== null })
      })
    })
    await page.locator('main h2 a').nth(1).click()
    await expect(page.locator('.e-content')).toBeVisible()
    expect(await page.evaluate('window.hasMoved')).toBe(reducedMotion === 'no-preference')
  })
}

/** Whether a @view-transition rule holds under the media as they are. */
function hasTransitionRule(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const holds = (rule: CSSRule): boolean => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return false
      if (rule.cssText.startsWith('@view-transition')) return true
      return rule instanceof CSSGroupingRule && [...rule.cssRules].some(holds)
    }
    return [...document.styleSheets].some((sheet) => [...sheet.cssRules].some(holds))
  })
}
