import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { decodePath } from '../decode-path'
import { toFileAnswer } from '../media/file-answer'
import { verifyPreview } from '../preview/sign-preview'
import { buildOldPaths } from '../redirects/old-paths'
import { parseQuery } from '../search/parse-query'
import { toSearchRequest } from '../search/search-request'
import { toClientAddress } from '../serve/client-address'
import { chooseEncoding } from '../serve/encode'
import { encodeAddress } from '../serve/raw-address'
import { resolvePath } from '../serve/resolve-path'
import { splitFeed, splitPage } from '../urls'
import { isAuthentic } from '../webhook/is-authentic'
import { readPaths } from '../webhook/read-paths'

// Everything that a request may say goes through one of these before anybody has asked who it is. Four times as long as a
// request can be: what takes the square of its length takes seconds, what does not takes a few milliseconds.
const LENGTH = 64 * 1024
const MOST_MS = 400

const { site } = parseConfig('redirects: { /old/: /new/ }')
const paths = buildOldPaths(
  { documents: [], tags: [], categories: [], lists: [''] },
  site,
  (raw) => raw === '',
)
const FILE = { file: '/a', type: 'text/plain', size: 9, mtimeMs: 1 }

const READERS: [string, (text: string) => unknown][] = [
  ['a path', (text) => resolvePath(text, '', paths)],
  ['a query', (text) => resolvePath('', text, paths)],
  ['an encoded path', decodePath],
  ['a path in raw bytes', (text) => encodeAddress(Buffer.from(`GET /${text} HTTP/1.1\r\n`))],
  ['the path of a feed', splitFeed],
  ['the page of a list', (text) => splitPage(text.split('/'), 'page')],
  ['Accept-Encoding', chooseEncoding],
  ['X-Forwarded-For', (text) => toClientAddress('127.0.0.1', text)],
  ['Range', (text) => toFileAnswer(FILE, { range: text })],
  ['If-None-Match', (text) => toFileAnswer(FILE, { ifNoneMatch: text })],
  ['what is searched for', parseQuery],
  [
    'what a search is narrowed by',
    (text) => toSearchRequest(new URLSearchParams({ category: text, page: text })),
  ],
  ['Authorization', (text) => isAuthentic('a', { authorization: text, signature: text }, new Uint8Array())],
  ['a token', (text) => verifyPreview('a', text, 0)],
  ['what a webhook names', (text) => readPaths(Buffer.from(JSON.stringify({ paths: [text] })), '/')],
  ['the body of a webhook', (text) => readPaths(Buffer.from(text), '/')],
]

const repeat = (piece: string, end = '') => piece.repeat(LENGTH / piece.length) + end
const TEXTS: [string, string][] = [
  ['slashes', repeat('/', 'x')],
  ['slashes and dots', repeat('/../', 'x')],
  ['backslashes', repeat('\\', 'x')],
  ['blanks', `a${repeat(' ', 'x')}`],
  ['blanks and commas', repeat(' ,', 'x')],
  ['blanks and semicolons', repeat(' ;', 'x')],
  ['quotes', repeat('"', 'x')],
  ['quotes and blanks', `"${repeat(' ', 'x')}`],
  ['percent signs', repeat('%')],
  ['what is encoded four times', repeat('%25252541')],
  ['halves of characters', repeat('%e4%bd')],
  ['digits', repeat('1', '/')],
  ['pages', repeat('/page/1')],
  ['dots', repeat('.a', '!')],
  ['equal signs', repeat('=&', '?')],
  ['ends of ranges', `bytes=${repeat('1-', 'x')}`],
  ['a scheme and blanks', `Bearer ${repeat(' ')}`],
  ['brackets', repeat('[')],
  ['objects', repeat('{"a":')],
]

describe.each(READERS)('%s', (_, read) => {
  it.each(TEXTS)('of 64 KB of %s is read at once', (__, text) => {
    const begin = performance.now()
    read(text)
    expect(performance.now() - begin).toBeLessThan(MOST_MS)
  })
})
