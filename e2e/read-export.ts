// Owns reading an exported blog of which nothing is known but its articles: each has its file, and some are read in a browser.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import type { FileServer } from '../lib/bench/file-server'
import type { UrlRow } from '../lib/cli/workspace'
import { decodePath } from '../lib/decode-path'
import { toStaticFile } from '../lib/export/static-file'
import { heading } from './reader'
import { findRuntime } from './watch-page'

const SAMPLE = 8

/** Takes what `npm run urls` says is published. Throws at the first that is not as a reader of the server has it. */
export async function expectReadable(
  browser: Browser,
  { folder, server, rows }: { folder: string; server: FileServer; rows: UrlRow[] },
): Promise<void> {
  const toFile = ({ url }: UrlRow) => path.join(folder, toStaticFile(decodePath(url).slice(1), true))
  const broken = rows.filter((row) => !isWhole(toFile(row))).map(({ source }) => source)
  expect(broken).toEqual([])
  const page = await browser.newPage({ baseURL: server.url })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  // What is of other hosts is not there on a machine without the network.
  await page.route(/^(?!http:\/\/127\.0\.0\.1)/, (route) => route.abort())
  for (const { url } of spread(rows)) await expectRead(page, url)
  await expectWalk(page)
  await expectFound(page, rows)
  expect(errors).toEqual([])
  await page.close()
}

const isWhole = (file: string) => existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('</html>')

const spread = (rows: UrlRow[]) =>
  rows.filter((_, index) => index % Math.max(1, Math.floor(rows.length / SAMPLE)) === 0)

async function expectRead(page: Page, url: string): Promise<void> {
  const response = await page.goto(url)
  expect(response?.status(), url).toBe(200)
  await expect(heading(page)).toBeVisible()
  // Some have no words but their title.
  await expect(page.locator('.e-content')).toBeAttached()
  expect(findRuntime(await page.content()), url).toBeUndefined()
}

/** Home, an older page of it, an article from there; and what is not there. */
async function expectWalk(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('a[rel=next]').first().click()
  await expect(page).toHaveURL(/\/page\/2\/$/)
  const link = page.locator('main h2 a').first()
  const title = await link.textContent()
  await link.click()
  await expect(heading(page)).toHaveText(title ?? '')
  expect((await page.goto('/nothing-of-this-name/'))?.status()).toBe(404)
  await expect(heading(page)).toBeVisible()
}

/** Searched by its own title, an article is among what is found. */
async function expectFound(page: Page, rows: UrlRow[]): Promise<void> {
  const { url = '' } = rows[Math.floor(rows.length / 2)] ?? {}
  await page.goto(url)
  const title = (await heading(page).textContent()) ?? ''
  await page.goto(`/search/?q=${encodeURIComponent(title)}`)
  await expect(page.locator(`static-search a[href="${encodeURI(decodePath(url))}"]`)).toHaveCount(1)
}
