// Owns the server of our site around Next's handler: what of lib it is told by.
import type { Server } from 'node:http'
import { getSite } from '../config/site'
import { hasPath } from '../content/has-path'
import { findFile } from '../media/find-file'
import { getOldPaths } from '../redirects/get-old-paths'
import { answerOwn } from '../serve/own-answer'
import { createSiteServer, type SiteServerOptions } from '../serve/site-server'

/** Takes what answers; gives the server, not listening yet. */
export function createOwnServer(
  options: Pick<SiteServerOptions, 'handle' | 'inFlight' | 'kept' | 'desk' | 'take'>,
): Server {
  return createSiteServer({
    ...options,
    root: getSite().root,
    getSite,
    getPaths: getOldPaths,
    answerOwn,
    // A page goes before a file of the same path.
    findFile: (raw) => (hasPath(raw) ? undefined : findFile(raw)),
  })
}
