// Owns the log that machines read, one JSON object a line of stdout, on demand: LOG=requests or `--log-requests`.
import { getLogParts } from '../config/env'
import type { Publication } from '../live/publication'
import type { Arguments } from './read-arguments'

export type JsonLog = {
  write: (line: object) => void
  /** Whether the addresses of readers are written too: asked for apart, for they are theirs. */
  hasAddresses: boolean
}

/** Takes what the command was asked for; gives undefined where nobody wants a log. */
export function getJsonLog(has: Arguments['has']): JsonLog | undefined {
  const parts = getLogParts()
  const hasAddresses = parts.has('addresses') || has('log-addresses')
  if (!hasAddresses && !parts.has('requests') && !has('log-requests')) return undefined
  // Not console.log, which Next patches.
  return { write: (line) => process.stdout.write(`${JSON.stringify(line)}\n`), hasAddresses }
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
