// Owns where a reader lands in a long article: at the heading asked for, though what stands above it was not laid out yet.
import { expect, type Page, test } from 'playwright/test'
import { SHOWCASE } from './pages'

/** A screen's height above and below is laid out when a reader comes near: long enough for a jump to cross what is not. */
const SCREENS = [
  { width: 390, height: 800 },
  { width: 1280, height: 800 },
]
/** A heading stands this far below the top of the window: scroll-margin-top of prose.css. */
const PLACE = 80
const NEAR = 2

for (const viewport of SCREENS) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    test('the address of every section leads to its heading, in whatever order they are asked for', async ({
      page,
    }) => {
      await page.goto(SHOWCASE)
      expect(await page.locator('.e-content.lazy').count()).toBe(1)
      const ids = await listSections(page)
      expect(ids.length).toBeGreaterThan(5)
      for (const id of [...ids.reverse(), ...ids.slice().sort()]) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, toHash(id))
        await expectAt(page, id)
      }
    })

    test('a shared address of the last section opens there', async ({ page }) => {
      await page.goto(SHOWCASE)
      const last = (await listSections(page)).at(-1) ?? ''
      await page.goto('about:blank')
      await page.goto(`${SHOWCASE}${toHash(last)}`)
      await expectAt(page, last)
    })
  })
}

const toHash = (id: string) => `#${encodeURIComponent(id)}`

const listSections = (page: Page) =>
  page.locator('.e-content :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => id))

/** The last section may be too short to reach the top: then the end of the page is where one lands. */
async function expectAt(page: Page, id: string): Promise<void> {
  const toDistance = () =>
    page.evaluate(
      ([name, place]) => {
        const { top } = document.getElementById(name)?.getBoundingClientRect() ?? { top: Number.NaN }
        const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1
        return isEnd && top >= place && top < innerHeight ? 0 : Math.round(Math.abs(top - place))
      },
      [id, PLACE] as const,
    )
  await expect.poll(toDistance, { message: `pixels from where ${id} should stand` }).toBeLessThanOrEqual(NEAR)
}
