// `npm run build`: the site, from nothing or from what the last build left.
import { buildSite } from './build-site'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { requireSettings } from './require-settings'

getArguments('build')
requireContent()
requireSettings()
await buildSite()
