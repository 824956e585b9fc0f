// Owns what every answer must say for a reader's safety.
import type { Answer } from './ask'

export const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(),microphone=(),geolocation=()',
  'x-frame-options': 'SAMEORIGIN',
  // Both sites are of https.
  'strict-transport-security': 'max-age=31536000',
}
const PAGE = [
  /^(?:default-src 'self';)?script-src 'self'/,
  /;object-src '/,
  /;base-uri 'self'/,
  /;frame-ancestors 'self'/,
]

/** What is wrong with the headers of an answer. */
export function findBreaches({ headers }: Pick<Answer, 'headers'>): string[] {
  const missing = Object.entries(EVERYWHERE).filter(([name, value]) => headers[name] !== value)
  const policy = String(headers['content-security-policy'] ?? '')
  const [scripts = ''] = policy.split(';').filter((part) => part.startsWith('script-src'))
  const type = headers['content-type'] ?? ''
  return [
    ...missing.map(([name]) => `${name}: ${headers[name]}`),
    ...(type.startsWith('text/html') ? PAGE.filter((part) => !part.test(policy)) : []).map(String),
    ...(/[+/]xml/.test(type) && !/(?:script|default)-src 'none'/.test(policy) ? [`XML: ${policy}`] : []),
    ...(/unsafe-(?:inline|eval)|\*|https?:(?:\s|$)|data:/.test(scripts) ? [scripts] : []),
    ...(headers['x-powered-by'] || headers.server ? ['a version'] : []),
  ]
}
