// Owns how the browser tests run: against the built site under its own server; the dev server is only where an author uses it.
import { defineConfig } from 'playwright/test'
import { BROWSER_ARGS, findBrowser } from './lib/browser/find-browser'

const port = process.env.PORT || '3210'
const url = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/start-hexo-site.ts',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  // Generous: two workers, a server and a build may share one slow core.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS },
    locale: 'zh-CN',
    // A reader far away: no date of a page may move with it.
    timezoneId: 'America/Los_Angeles',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node lib/cli/run.mjs start',
    url,
    // The blog that ships, whatever folder the caller works on. PORT is what getPort() reads.
    env: { PORT: port, CONTENT_DIR: '', SITE_URL: '' },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
