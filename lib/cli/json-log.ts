// Owns the log that machines read, one JSON object a line of stdout, on demand: LOG=requests or `--log-requests`.
import { getLogParts } from '../config/env'
import type { Publication } from '../live/publication'
import { wantsFlag } from './wants-flag'

/** What writes a line, or undefined where nobody wants one. */
export function getJsonLog(): ((line: object) => void) | undefined {
  const isWanted = getLogParts().has('requests') || wantsFlag('log-requests') || wantsAddresses()
  // Not console.log, which Next patches.
  return isWanted ? (line) => process.stdout.write(`${JSON.stringify(line)}\n`) : undefined
}

/** Whether the addresses of readers are written too: asked for apart, for they are theirs. */
export function wantsAddresses(): boolean {
  return getLogParts().has('addresses') || wantsFlag('log-addresses')
}

/** The line of a publication: which files, how many pages were made again, and how long until readers got them. */
export function toPublishLine({ affected, documents, gone, since }: Publication) {
  return {
    time: new Date().toISOString(),
    event: 'publish',
    files: documents.map(({ file }) => file),
    gone,
    pages: affected === 'all' ? 'all' : affected.length,
    ms: Math.round(performance.now() - since),
  }
}
