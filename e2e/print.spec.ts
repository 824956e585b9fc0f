// Owns paper: the article alone, black on white whatever the screen's theme, with the addresses of its links.
import { expect, test } from 'playwright/test'
import { getBrightness } from './brightness'
import { PAGES } from './pages'

for (const theme of ['light', 'dark'] as const) {
  test(`an article read in the ${theme} theme prints black on white, without what is for screens`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme)
    await page.goto(PAGES['article 886'])
    await page.emulateMedia({ media: 'print' })
    expect(await getBrightness(page)).toBe(255)
    expect(await getBrightness(page, '.e-content p', 'color')).toBe(0)
    expect(await getBrightness(page, 'h1', 'color')).toBe(0)
    const face = await page
      .locator('.e-content p')
      .first()
      .evaluate((p) => getComputedStyle(p).fontFamily)
    expect(face).toContain('Noto Serif CJK SC')
    await expect(page.getByRole('banner')).not.toBeVisible()
    for (const selector of ['site-header', '.menu', '.toc', '.neighbours', '.site-footer'])
      await expect(page.locator(selector)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.post-end .seal')).toBeVisible()
  })

  test(`code and tables read in the ${theme} theme print dark on light`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme)
    await page.goto(PAGES['guide article'])
    await page.locator('.e-content .code').first().scrollIntoViewIfNeeded()
    await expect(page.locator('.copy').first()).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    expect(await getBrightness(page, '.e-content .code')).toBeGreaterThan(200)
    expect(await getBrightness(page, '.e-content pre code', 'color')).toBe(0)
    await expect(page.locator('.copy').first()).toBeHidden()
  })
}

test('a printed link shows its address', async ({ page }) => {
  await page.goto(PAGES['article 886'])
  const link = page.locator('.e-content a[href^="http"]').first()
  const readNote = () => link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(await readNote()).not.toContain('youtu.be')
  await page.emulateMedia({ media: 'print' })
  expect(await readNote()).toContain('https://youtu.be/ziHUcDh0DwM')
})

test('code does not run off the paper', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 })
  await page.goto(PAGES['guide article'])
  await page.emulateMedia({ media: 'print' })
  const wide = await page
    .locator('.e-content :is(pre, .table)')
    .evaluateAll((all) =>
      all.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent?.slice(0, 60)),
    )
  expect(wide).toEqual([])
})
