// Owns getting a browser for the tests onto a machine that has none.
import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'
import { installDebianPackages, runQuietly } from '../machine/debian-packages'
import { findBrowser } from './find-browser'

/** Whether a Chromium can be driven, after trying what may be tried: Playwright's own download, then apt as root. */
export function installBrowser(): boolean {
  if (hasBrowser()) return true
  console.log('No Chromium found; trying to install one.')
  if (runQuietly('npx', ['playwright', 'install', 'chromium']) && hasBrowser()) return true
  installDebianPackages(['chromium', 'fonts-noto-cjk'])
  if (hasBrowser()) return true
  console.error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.')
  return false
}

const hasBrowser = () => findBrowser() !== undefined || canLaunchOwn()

function canLaunchOwn(): boolean {
  const path = chromium.executablePath()
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}
