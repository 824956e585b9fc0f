// Owns which browser the bench and the browser tests drive.
import { existsSync } from 'node:fs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What every browser of ours is started with: fit for a container, and silent unless a page asks. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of an installed Chromium: CHROMIUM_PATH, else a usual place; undefined means Playwright's own download. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path))
}
