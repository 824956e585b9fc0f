// Owns what is said of settings in the environment that cannot be used: one line each, before anything is built of them.
import { findBadSettings } from '../config/env'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'

/** Ends the process unless every setting can be used. */
export function requireSettings(): void {
  const slips = findBadSettings()
  const { settings } = getMessages(getSite().language)
  for (const { name, got } of slips) console.error(`✗ ${settings[name](got)}`)
  if (slips.length > 0) process.exit(1)
}
