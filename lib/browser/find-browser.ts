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

const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell'

/** The path of an installed Chromium: CHROMIUM_PATH, else a usual place; undefined means Playwright's own download. */
export const findBrowser = (): string | undefined => findFirst(INSTALLED)

/** The one to take times in: without windows where such a one is installed, for what a browser draws of itself (its
 * tabs, as a page loads) takes its time from the page's. Else as `findBrowser`. */
export const findQuietBrowser = (): string | undefined => findFirst([WITHOUT_WINDOWS, ...INSTALLED])

const findFirst = (paths: string[]) =>
  [process.env.CHROMIUM_PATH, ...paths].find((path) => path && existsSync(path))
