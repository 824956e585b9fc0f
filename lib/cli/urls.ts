// `npm run urls [--json]`: every source file with its URL, date, tags and categories.
import { getSite, getSourceDir } from '../config/site'
import { readFolder } from '../content/read-folder'
import { toAbsolute, toUrls } from '../urls'
import { requireContent } from './require-content'
import { wantsJson } from './wants-json'

requireContent()
const site = getSite()
const urls = toUrls(site)
const rows = readFolder(getSourceDir(), site).documents.map(
  ({ source, kind, permalink, date, tags, categories }) => {
    const url = urls.document(permalink)
    return { source, kind, url, absolute: toAbsolute(site, url), date, tags, categories }
  },
)
if (wantsJson()) console.log(JSON.stringify(rows, null, 2))
else for (const { source, url } of rows) console.log(`${source}\t${url}`)
