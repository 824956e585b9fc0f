// Owns what the server answers without Next, whose own way from a request to a route takes twice as long as a search.
import type { IncomingMessage } from 'node:http'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import { answerSearch, type JsonAnswer } from '../search/answer-search'
import { toRawPaths } from '../urls'

/**
 * The answer to a request for /api/search/, the same as that of app/api/search/route.ts; undefined for any other. The
 * request's X-Forwarded-For is its reader's address.
 */
export function answerOwn({ method, url = '', headers }: IncomingMessage): Promise<JsonAnswer> | undefined {
  const site = getSite()
  const [path = '', query = ''] = url.split(/\?(.*)/s, 2)
  const asked = site.root + toRawPaths(site).searchAnswers()
  if (method !== 'GET' || (path !== asked && `${path}/` !== asked)) return undefined
  const address = String(headers['x-forwarded-for'] ?? '')
  return answerSearch({ query, address }, Date.now(), getMessages(site.language))
}
