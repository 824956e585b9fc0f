// Owns the web manifest (https://www.w3.org/TR/appmanifest/): the site as an entry of a phone's home screen.
import type { MetadataRoute } from 'next'
import type { Site } from '../config/schema'
import { toColours } from '../config/to-colours'
import { toUrls } from '../urls'

/** The site's paper, for what is drawn before the page is there. A manifest has one set of colours: the light one. */
const PAPER = '#fcfaf6'

/** Takes the site; gives what Next writes as manifest.webmanifest. */
export function toManifest(site: Site): MetadataRoute.Manifest {
  const { '--paper-light': paper = PAPER } = toColours(site) ?? {}
  const urls = toUrls(site)
  return {
    name: site.title,
    // A home screen has room for a dozen letters.
    short_name: [...site.title].slice(0, 12).join(''),
    description: site.description || site.subtitle || undefined,
    lang: site.language,
    id: urls.home(),
    start_url: urls.home(),
    scope: urls.home(),
    // With a way back: a blog has no buttons of its own for that.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: urls.icon(), type: 'image/svg+xml', sizes: 'any' }],
  }
}
