// `npm run bundle -- FOLDER`: a folder that serves the site by itself (`node lib/cli/run.mjs start`), for a container or a
// server without npm. Builds first where that is needed. FOLDER is `bundle` where it is not named.

import path from 'node:path'
import { isForBundle, renewBundle } from '../bundle/renew-bundle'
import { writeBundle } from '../bundle/write-bundle'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import { buildIfNeeded } from './build-site'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { requireSettings } from './require-settings'
import { toAskedPath, toShownPath } from './to-shown-path'

const [given] = getArguments('bundle').words
requireContent()
requireSettings()
const messages = getMessages(getSite().language).bundle
const folder = given === undefined ? path.resolve('bundle') : toAskedPath(given)
const shown = toShownPath(folder)
if (!isForBundle(folder)) {
  console.error(messages.notABundle(shown))
  process.exit(1)
}
await buildIfNeeded()
await renewBundle(folder, (empty) => writeBundle(process.cwd(), empty))
console.log(messages.done(shown))
