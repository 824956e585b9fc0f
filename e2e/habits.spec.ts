// Owns a reader's habits: settings, keys, quotes, links to headings, and coming back to where one stopped.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { PAGES, SEED } from './pages'
import { watchPage } from './watch-page'

const GUIDE = PAGES['guide article']
const SETTINGS = '阅读设置'

const settings = (page: Page) => page.getByRole('group', { name: SETTINGS })
const choose = (page: Page, name: string) => settings(page).getByRole('radio', { name, exact: true })
const readSize = (page: Page) =>
  page
    .locator('.prose p')
    .first()
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
const readWidth = (page: Page) => page.locator('.prose').evaluate((one) => one.clientWidth)
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: SETTINGS }).click()
  await expect(settings(page)).toBeVisible()
}

/** A page whose script stands, which comes after its load. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => customElements.get('reading-settings'))
}

/** Selects from the beginning of a paragraph, as a drag would. */
async function select(page: Page, paragraph: number, from: number, to: number): Promise<string> {
  return page
    .locator('.prose > p')
    .nth(paragraph)
    .evaluate(
      (one, [start, end]) => {
        const node = one.firstChild as Text
        getSelection()?.setBaseAndExtent(node, start ?? 0, node, end ?? 0)
        return getSelection()?.toString() ?? ''
      },
      [from, to],
    )
}

async function checkAxe(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test.describe('settings', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('text and line get larger at once, stay so on the next page, and from its first paint', async ({
    page,
  }) => {
    await open(page, SEED)
    const [size, width] = [await readSize(page), await readWidth(page)]
    await openSettings(page)
    await choose(page, '大').check()
    expect(await readSize(page)).toBeCloseTo(size * 1.15, 1)
    await choose(page, '宽').check()
    expect(await readWidth(page)).toBeGreaterThan(width)
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return
        Object.assign(window, { first: document.documentElement.style.getPropertyValue('--text-size') })
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(GUIDE)
    expect(await page.evaluate('window.first')).toBe('115%')
    expect(await readSize(page)).toBeCloseTo(size * 1.15, 1)
  })

  test('the middle is the site’s own again, and nothing is kept of it', async ({ page }) => {
    await open(page, SEED)
    const size = await readSize(page)
    await openSettings(page)
    await choose(page, '特大').check()
    await settings(page).getByRole('group', { name: '字号' }).getByRole('radio', { name: '中' }).check()
    expect(await readSize(page)).toBe(size)
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('reading') ?? '').css)).toEqual({})
  })

  test('the theme is chosen by name', async ({ page }) => {
    await open(page, SEED)
    await openSettings(page)
    await choose(page, '深色').check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await choose(page, '跟随系统').check()
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })

  test('by keyboard alone: opened, chosen by arrows, closed, and the button has the focus again', async ({
    page,
  }) => {
    await open(page, SEED)
    const button = page.getByRole('button', { name: SETTINGS })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(choose(page, '跟随系统')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(choose(page, '大')).toBeChecked()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await expect(settings(page)).toBeHidden()
    await expect(button).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('the keys are told from there, and closing them gives the focus back', async ({ page }) => {
    await open(page, SEED)
    await openSettings(page)
    await settings(page).getByRole('button', { name: '快捷键' }).press('Enter')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: SETTINGS })).toBeFocused()
  })

  test('closed by a press elsewhere and by the button', async ({ page }) => {
    await open(page, SEED)
    await openSettings(page)
    await page.locator('h1').click()
    await expect(settings(page)).toBeHidden()
    await openSettings(page)
    await page.getByRole('button', { name: SETTINGS }).click()
    await expect(settings(page)).toBeHidden()
  })

  test('another open page follows', async ({ page, context }) => {
    await open(page, SEED)
    const size = await readSize(page)
    const other = await context.newPage()
    await open(other, SEED)
    await openSettings(page)
    await choose(page, '大').check()
    await expect.poll(() => readSize(other)).toBeCloseTo(size * 1.15, 1)
  })
})

test.describe('keys', () => {
  test('j and k turn to the next and the previous article', async ({ page }) => {
    await open(page, SEED)
    const next = await page.locator('.neighbours [rel=next]').getAttribute('href')
    await page.keyboard.press('j')
    await page.waitForURL((url) => decodeURI(url.pathname) === decodeURI(next ?? ''))
    await page.waitForFunction(() => customElements.get('reading-settings'))
    await page.keyboard.press('k')
    await page.waitForURL((url) => decodeURI(url.pathname) === SEED)
  })

  test('t changes the theme; ? tells the keys, and each is a button', async ({ page }) => {
    await open(page, SEED)
    await page.keyboard.press('t')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: '快捷键' })
    await expect(help.getByRole('button')).toHaveCount(6)
    await help.getByRole('button', { name: '切换深浅色' }).click()
    await expect(help).toBeHidden()
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })

  test('do nothing while one types or holds another key', async ({ page }) => {
    await open(page, SEED)
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')))
    await page.locator('textarea').focus()
    await page.keyboard.type('tj/?')
    await expect(page.locator('textarea')).toHaveValue('tj/?')
    await page.locator('textarea').blur()
    await page.keyboard.press('Control+Shift+KeyT')
    await page.keyboard.press('Alt+t')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('/ goes to a field of search where there is one', async ({ page }) => {
    await open(page, SEED)
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { type: 'search' })
      document.querySelector('main')?.append(field)
    })
    await page.keyboard.press('/')
    await expect(page.locator('input[type=search]')).toBeFocused()
    await expect(page.locator('input[type=search]')).toHaveValue('')
  })

  test('can be switched off for good', async ({ page }) => {
    await open(page, SEED)
    await openSettings(page)
    await settings(page).getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    for (const path of [undefined, GUIDE]) {
      if (path) await open(page, path)
      await page.keyboard.press('t')
      await page.keyboard.press('?')
      await expect(page.locator('html')).not.toHaveAttribute('data-theme')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
})

test.describe('quotes and links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } })

  test('the mark of a heading copies a readable address, says so, and goes there', async ({
    page,
    baseURL,
  }) => {
    await open(page, `${SEED}?from=mail`)
    const heading = page.getByRole('heading', { name: '第三本账：数据' })
    await heading.hover()
    await heading.locator('.anchor').click()
    await expect(page.getByRole('status')).toHaveText('链接已复制')
    const url = `${new URL(baseURL ?? '').origin}${SEED}#第三本账：数据`
    expect(await readClipboard(page)).toBe(url)
    expect(decodeURI(new URL(page.url()).hash)).toBe('#第三本账：数据')
    await expect(heading).toBeInViewport()
  })

  test('selected text is copied with its source', async ({ page, baseURL }) => {
    await open(page, SEED)
    const text = await select(page, 0, 0, 12)
    const menu = page.getByRole('group', { name: '引用选中的文字' })
    await menu.getByRole('button', { name: '复制引文' }).click()
    await expect(page.getByRole('status')).toHaveText('引文已复制')
    const title = await page.locator('h1').textContent()
    const url = `${new URL(baseURL ?? '').origin}${SEED}`
    expect(await readClipboard(page)).toBe(`「${text}」\n——《${title}》 ${url}`)
    await expect(menu).toBeHidden()
  })

  test('the menu stands below the selection, and goes with it', async ({ page }) => {
    await open(page, SEED)
    await page.locator('.prose > p').nth(1).scrollIntoViewIfNeeded()
    await select(page, 1, 0, 6)
    const menu = page.getByRole('group', { name: '引用选中的文字' })
    await expect(menu).toBeVisible()
    const { left, bottom } = await page.evaluate(() => {
      const { left, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
      return { left, bottom }
    })
    const box = await menu.boundingBox()
    expect(Math.abs((box?.x ?? 0) - left)).toBeLessThan(2)
    expect((box?.y ?? 0) - bottom).toBeGreaterThan(0)
    expect((box?.y ?? 0) - bottom).toBeLessThan(12)
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await expect(menu).toBeHidden()
  })

  test('a link to selected text leads there', async ({ page, context }) => {
    await open(page, SEED)
    const last = (await page.locator('.prose > p').count()) - 1
    await select(page, last, 3, 14)
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByRole('status')).toHaveText('链接已复制')
    const url = await readClipboard(page)
    expect(url).toContain('#:~:text=')
    const other = await context.newPage()
    await other.goto(url)
    await expect(other.locator('.prose > p').nth(last)).toBeInViewport()
  })

  test('q copies the quote by keyboard', async ({ page }) => {
    await open(page, SEED)
    const text = await select(page, 0, 0, 8)
    await expect(page.getByRole('group', { name: '引用选中的文字' })).toBeVisible()
    await page.keyboard.press('q')
    await expect(page.getByRole('status')).toHaveText('引文已复制')
    expect(await readClipboard(page)).toContain(text)
  })
})

test.describe('where one stopped', () => {
  test('is offered, not taken; the link leads there', async ({ page }) => {
    await open(page, SEED)
    await page.getByRole('heading', { name: '第三本账：数据' }).evaluate((one) => one.scrollIntoView())
    await page.evaluate(() => scrollBy(0, 120))
    const stopped = await page.evaluate(() => scrollY)
    await page.goto('/')
    await open(page, SEED)
    const link = page.getByRole('link', { name: '上次读到「第三本账：数据」，继续' })
    await expect(link).toBeVisible()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await link.click()
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - stopped)).toBeLessThan(3)
    await expect(link).toBeHidden()
    // Who reads by keyboard goes on from there.
    await expect(page.getByRole('heading', { name: '第三本账：数据' })).toBeFocused()
  })

  test('shifts nothing when it is offered', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ places: [['886', '', 0.5]] })),
    )
    await open(page, SEED)
    await expect(page.getByRole('link', { name: '上次读到 50%，继续' })).toBeVisible()
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift).toBe(0)
  })

  test('is forgotten once the text is read to its end', async ({ page }) => {
    await open(page, SEED)
    await page.keyboard.press('End')
    const left = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
    await expect.poll(left).toBeLessThan(2)
    await page.goto('/')
    expect(await page.evaluate(() => localStorage.getItem('reading'))).toBe('{"places":[]}')
  })

  test('is not offered to who follows a link to a heading', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ places: [['886', '', 0.5]] })),
    )
    await open(page, `${SEED}#第三本账：数据`)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.resume')).toHaveCount(0)
  })
})

test('the line of progress follows the text', async ({ page }) => {
  await open(page, SEED)
  const readLine = () =>
    page.locator('.article').evaluate((one) => getComputedStyle(one, '::before').transform)
  expect(await readLine()).toBe('matrix(0, 0, 0, 1, 0, 0)')
  await page.keyboard.press('End')
  await expect.poll(readLine).toMatch(/^none$|^matrix\(1, 0, 0, 1, 0, 0\)$/)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await page.locator('.article').evaluate((one) => getComputedStyle(one, '::before').content)).toBe(
    'none',
  )
})

test('back to the top', async ({ page }) => {
  await open(page, SEED)
  await page.keyboard.press('End')
  await page.getByRole('link', { name: '回到开头' }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('settings, help and the theme', async ({ page }) => {
    await open(page, SEED)
    const size = await readSize(page)
    await page.getByRole('button', { name: SETTINGS }).tap()
    await choose(page, '大').tap()
    expect(await readSize(page)).toBeCloseTo(size * 1.15, 1)
    await expect(settings(page).getByRole('group', { name: '行宽' })).toBeHidden()
    await settings(page).getByRole('button', { name: '快捷键' }).tap()
    const help = page.getByRole('dialog', { name: '快捷键' })
    await help.getByRole('button', { name: '切换深浅色' }).tap()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('nothing is wider than the phone at the largest text, or on the narrowest phone', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ css: { '--text-size': '130%', '--line': '46em' } })),
    )
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await open(page, SEED)
      await openSettings(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  test('every target is large enough for a finger', async ({ page }) => {
    await open(page, SEED)
    await openSettings(page)
    const heights = await settings(page)
      .locator('label, button')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
      )
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43)
  })
})

test('with storage blocked, everything works as long as the page does', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    }),
  )
  const watched = watchPage(page)
  await open(page, SEED)
  const size = await readSize(page)
  await openSettings(page)
  await choose(page, '大').check()
  expect(await readSize(page)).toBeCloseTo(size * 1.15, 1)
  await settings(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await page.goto('/')
  expect(watched.complaints).toEqual([])
})

test('what storage holds may be anything', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  for (const text of ['{', 'null', '[]', '"x"', '{"css":7,"places":null}']) {
    await page.goto('/')
    await page.evaluate((one) => localStorage.setItem('reading', one), text)
    await open(page, SEED)
    await openSettings(page)
    expect(errors, text).toEqual([])
  }
})

test('a theme that another blog engine kept is none of ours', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '{"value":"dark"}'))
  await open(page, SEED)
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is shown that would not work; back to the top does', async ({ page }) => {
    await page.goto(SEED)
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: '回到开头' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what is opened, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ places: [['886', '第三本账：数据', 0.1]] })),
    )
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await open(page, SEED)
      await expect(page.locator('.resume')).toBeVisible()
      await openSettings(page)
      await checkAxe(page)
      await settings(page).getByRole('button', { name: '快捷键' }).click()
      await checkAxe(page)
      await page.keyboard.press('Escape')
      await select(page, 0, 0, 10)
      await expect(page.locator('.quote-menu')).toBeVisible()
      await checkAxe(page)
    }
  })
}
