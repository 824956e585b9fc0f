// Owns what a preview link does: whoever has it reads what others do not see yet, until it expires; and the webhook, which
// the same secret opens.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { ask } from './ask'
import { getHexoSite, HEXO_SECRET } from './hexo-site'

/** Signs a link as the author does, on the command line. */
function signLink(draft: string, secret = HEXO_SECRET, hours = '1'): string {
  const { url, dir, contentDir } = getHexoSite()
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    SITE_URL: url,
    REVALIDATE_SECRET: secret,
    INIT_CWD: dir,
  }
  const args = ['lib/cli/run.mjs', 'preview', draft, '--hours', hours]
  return execFileSync(process.execPath, args, { cwd: dir, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

const PREVIEWS: [string, string, string, string][] = [
  ['a draft', '没写完', '没写完的草稿', '草稿'],
  ['a withdrawn post', '_posts/收回的.md', '收回的文章', '未发布'],
  ['a post to come', 'qzscheduled', 'qzscheduledtitle', '定时 2099-05-06 10:00'],
  ['a withdrawn page', 'qzpage/index.md', 'qzpagetitle', '未发布'],
]
for (const [name, draft, title, mark] of PREVIEWS) {
  test(`${name} opens to whoever has its link, and is marked`, async ({ page }) => {
    const response = await page.goto(signLink(draft))
    expect(response?.status()).toBe(200)
    expect(response?.headers()['cache-control']).toMatch(/private.*no-store/)
    await expect(page.locator('h1')).toHaveText(title)
    await expect(page.locator('.post-meta .state-mark')).toHaveText(mark)
    await expect(page.locator('.e-content')).toContainText('正文一句')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
    expect(await page.content()).not.toContain('/_next/')
  })
}

test('the picture beside a draft is shown', async ({ page }) => {
  const pictures: [string, number][] = []
  page.on('response', (response) => {
    if (response.url().includes('/file/'))
      pictures.push([response.headers()['content-type'] ?? '', response.status()])
  })
  await page.goto(signLink('qzdraft'))
  await expect(page.locator('.e-content img')).toHaveCount(1)
  await expect.poll(() => pictures).toEqual([['image/svg+xml', 200]])
})

test('a link that is wrong or has expired is not there', async () => {
  const { url } = getHexoSite()
  const link = signLink('没写完')
  const changed = link.replace(/.(?=\/$)/, (last) => (last === 'A' ? 'B' : 'A'))
  const expired = signLink('没写完', HEXO_SECRET, '0.0001')
  // Valid for less than a second.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  for (const wrong of [changed, expired, signLink('没写完', 'another')]) {
    const { status, body } = await ask(url, new URL(wrong).pathname)
    expect([status, body.includes('没写完的草稿')], wrong).toEqual([404, false])
  }
})

const ASKED: [string, RequestInit, number][] = [
  ['without a word', { method: 'POST' }, 401],
  ['with another secret', { method: 'POST', headers: { authorization: 'Bearer wrong' } }, 401],
  ['by a reader', {}, 405],
  ['with the secret and half of JSON', { method: 'POST', headers: bearer(), body: '{"paths":' }, 400],
  ['with the secret and far too much', { method: 'POST', headers: bearer(), body: ' '.repeat(2 ** 21) }, 413],
  [
    'by GitHub, which asks whether anybody is there',
    { method: 'POST', headers: { ...bearer(), 'x-github-event': 'ping' }, body: '{"zen":"x"}' },
    202,
  ],
]
for (const [name, request, status] of ASKED) {
  test(`the webhook, asked ${name}, says ${status}`, async () => {
    for (const path of ['api/revalidate/', 'api/revalidate']) {
      const answer = await fetch(new URL(path, getHexoSite().url), request)
      const text = await answer.text()
      expect([answer.status, text.includes(HEXO_SECRET)]).toEqual([status, false])
      expect(Object.keys(JSON.parse(text))).toEqual(status === 202 ? ['paths', 'count'] : ['error', 'fix'])
    }
  })
}

function bearer() {
  return { authorization: `Bearer ${HEXO_SECRET}` }
}
