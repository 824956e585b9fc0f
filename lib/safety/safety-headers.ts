// Owns the headers that every answer has, whatever it is: what a browser may not guess, tell, lend or frame.
import type { Site } from '../config/schema'

const EVERYWHERE: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(),microphone=(),geolocation=()',
  'X-Frame-Options': 'SAMEORIGIN',
}

// A year. Other hosts of the owner's are not ours to speak for.
const ONLY_HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Takes the site; gives the headers. A site of https says that it is one; a browser heeds that where it came by https. */
export function toSafetyHeaders({ url }: Pick<Site, 'url'>): Record<string, string> {
  return url.startsWith('https:') ? { ...EVERYWHERE, ...ONLY_HTTPS } : EVERYWHERE
}
