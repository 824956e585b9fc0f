// Owns which scripts count visits, and which hosts they need. Pure.
import type { AnalyticsConfig } from './config/analytics'

/** A script as its service asks for it to be embedded. */
export type Counter = { src: string; attributes: Record<string, string> }

const PLAUSIBLE = 'https://plausible.io/js/script.js'
// Umami's own cloud takes what its script sends at another host.
const UMAMI_CLOUD = 'https://cloud.umami.is'
const UMAMI_GATEWAY = 'https://api-gateway.umami.dev'

/** Takes what _config.yml says; gives a script for each service that is named. */
export function toCounters({ umami, plausible, goatcounter }: AnalyticsConfig): Counter[] {
  const counters: Counter[] = []
  // https://umami.is/docs/tracker-configuration
  if (umami)
    counters.push({
      src: umami.src,
      attributes: { 'data-website-id': umami.id, 'data-do-not-track': 'true' },
    })
  // https://plausible.io/docs/plausible-script
  if (plausible)
    counters.push({ src: plausible.src ?? PLAUSIBLE, attributes: { 'data-domain': plausible.domain } })
  if (goatcounter) {
    // https://www.goatcounter.com/code: every counter serves its script itself.
    const url = goatcounter.url.replace(/\/+$/, '')
    counters.push({ src: `${url}/count.js`, attributes: { 'data-goatcounter': `${url}/count` } })
  }
  return counters
}

/** What a Content-Security-Policy must allow for them: origins by directive, [] where nobody counts. */
export function toCounterOrigins(config: AnalyticsConfig): {
  script: string[]
  connect: string[]
  image: string[]
} {
  const { goatcounter } = config
  const script = [...new Set(toCounters(config).map(({ src }) => new URL(src).origin))]
  return {
    script,
    connect: script.includes(UMAMI_CLOUD) ? [...script, UMAMI_GATEWAY] : script,
    // Where a browser has no beacons it asks for a picture of one pixel.
    image: goatcounter ? [new URL(goatcounter.url).origin] : [],
  }
}
