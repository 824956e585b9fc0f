// `npm run build`: the site, from nothing or from what the last build left.
import { buildSite } from './build-site'
import { requireContent } from './require-content'

requireContent()
await buildSite()
