// Owns what kind of thing a response is, by its headers, and what was asked for.
import type { IncomingMessage, ServerResponse } from 'node:http'

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|xml|[\w.-]+\+(?:json|xml))|image\/svg)/

/** Without the query. */
export const toPath = ({ url = '' }: IncomingMessage) => url.split('?', 1)[0] ?? ''

/** Its Content-Type, or ''. */
export const typeOf = (response: ServerResponse) => String(response.getHeader('content-type') ?? '')

/** Whether a content type is of text. */
export const isTextType = (type: string) => COMPRESSIBLE.test(type)

/** What is held back and compressed. A part of a file (206) is sent as it is: it is counted in bytes of the plain form. */
export const isText = (response: ServerResponse) =>
  isTextType(typeOf(response)) && !response.getHeader('content-encoding') && response.statusCode !== 206

/** A page, of ours or the author's. */
export const isHtml = (response: ServerResponse) => typeOf(response).startsWith('text/html')
