// `npm run export`: the whole site as plain files in out/, for any host. Exits 1, and leaves the last export, where one
// of them cannot be written.
import { getSite } from '../config/site'
import { decodePath } from '../decode-path'
import { DeadLinks, exportSite } from '../export/export-site'
import { replaceFolder } from '../export/replace-folder'
import type { OwnScriptNames } from '../export/write-own-script'
import { ExportFault } from '../export/write-site'
import { getMessages } from '../i18n'
import { getScriptPath } from '../own-script'
import { buildIfNeeded } from './build-site'
import { bundleOwnScript } from './bundle-own-script'
import { withProgress } from './progress'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { requireSettings } from './require-settings'
import { serveOnce } from './serve-once'

const FOLDER = 'out'
const MOST_SHOWN = 20

getArguments('export')
requireContent()
requireSettings()
const { isOlder } = await buildIfNeeded()
const origin = await serveOnce(isOlder)
const site = getSite()
const messages = getMessages(site.language).export
const start = performance.now()
try {
  const script = await bundleForExport()
  const counts = await replaceFolder(FOLDER, (folder) =>
    exportSite({ origin, folder, site, script, withProgress }),
  )
  console.log(messages.done({ ...counts, folder: FOLDER, seconds: toSeconds(performance.now() - start) }))
  process.exit(0)
} catch (error) {
  tell(error)
  process.exit(1)
}

async function bundleForExport(): Promise<OwnScriptNames | undefined> {
  const served = getScriptPath()
  return served === undefined ? undefined : { served, ...(await bundleOwnScript('components', true)) }
}

function tell(error: unknown): void {
  if (error instanceof ExportFault) console.error(messages.failed(decodePath(error.address), error.reason))
  else if (error instanceof DeadLinks) {
    console.error(messages.dead(error.links.length))
    for (const { file, address } of error.links.slice(0, MOST_SHOWN)) console.error(`  ${file}: ${address}`)
  } else console.error(error)
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
