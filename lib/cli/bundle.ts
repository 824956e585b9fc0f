// `npm run bundle -- FOLDER`: a folder that serves the site by itself (`node lib/cli/run.mjs start`), for a container or a
// server without npm. Builds first where that is needed. FOLDER is `bundle` where it is not named.

import { writeBundle } from '../bundle/write-bundle'
import { getSite } from '../config/site'
import { replaceFolder } from '../export/replace-folder'
import { getMessages } from '../i18n'
import { buildIfNeeded } from './build-site'
import { requireContent } from './require-content'

requireContent()
await buildIfNeeded()
const [folder = 'bundle'] = process.argv.slice(2)
await replaceFolder(folder, (empty) => writeBundle(process.cwd(), empty))
console.log(getMessages(getSite().language).bundle.done(folder))
