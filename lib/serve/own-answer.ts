// Owns what the server answers without Next, whose own way from a request to a route takes twice as long as a search.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import { answerSearch } from '../search/answer-search'
import { toRawPaths } from '../urls'

/**
 * The answer to a request for /api/search/, the same as that of app/api/search/route.ts; undefined for any other. The
 * request's X-Forwarded-For is its reader's address.
 */
export function answerOwn({ method, url = '', headers }: IncomingMessage): Promise<Response> | undefined {
  const site = getSite()
  const [path = ''] = url.split('?', 1)
  const asked = site.root + toRawPaths(site).searchAnswers()
  if (method !== 'GET' || (path !== asked && `${path}/` !== asked)) return undefined
  const request = new Request(new URL(url, 'http://localhost'), {
    headers: { 'x-forwarded-for': String(headers['x-forwarded-for'] ?? '') },
  })
  return answerSearch(request, Date.now(), getMessages(site.language))
}

/** Writes the status and the headers of an answer; gives its body. */
export async function fillResponse(response: ServerResponse, answer: Response): Promise<Buffer> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  return Buffer.from(await answer.arrayBuffer())
}
