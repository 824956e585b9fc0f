import { describe, expect, it } from 'vitest'
import { type Asked, toFileAnswer } from './file-answer'

const film = { file: '/a.mp4', type: 'video/mp4', size: 100, mtimeMs: 36 }
// What is replaced is seen within a second, as what is written.
const A_SECOND = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'
const ETAG = '"10-2s"'

describe('toFileAnswer', () => {
  it.each<[Asked, number, string | undefined, [number, number] | undefined]>([
    [{}, 200, undefined, [0, 99]],
    [{ range: 'bytes=0-9' }, 206, 'bytes 0-9/100', [0, 9]],
    [{ range: 'bytes=0-0' }, 206, 'bytes 0-0/100', [0, 0]],
    [{ range: 'bytes=90-' }, 206, 'bytes 90-99/100', [90, 99]],
    [{ range: 'bytes=90-900' }, 206, 'bytes 90-99/100', [90, 99]],
    [{ range: 'bytes=-10' }, 206, 'bytes 90-99/100', [90, 99]],
    [{ range: 'bytes=-900' }, 206, 'bytes 0-99/100', [0, 99]],
    [{ range: 'bytes=100-' }, 416, 'bytes */100', undefined],
    [{ range: 'bytes=-0' }, 416, 'bytes */100', undefined],
    // Not understood, and so not heard.
    [{ range: 'bytes=-' }, 200, undefined, [0, 99]],
    [{ range: 'bytes=9-1' }, 200, undefined, [0, 99]],
    [{ range: 'bytes=0-1,5-6' }, 200, undefined, [0, 99]],
    [{ range: 'lines=0-1' }, 200, undefined, [0, 99]],
    // A part of what has changed meanwhile fits nothing.
    [{ range: 'bytes=0-9', ifRange: ETAG }, 206, 'bytes 0-9/100', [0, 9]],
    [{ range: 'bytes=0-9', ifRange: '"old"' }, 200, undefined, [0, 99]],
    [{ range: 'bytes=0-9', ifRange: `W/${ETAG}` }, 200, undefined, [0, 99]],
    [{ ifNoneMatch: ETAG }, 304, undefined, undefined],
    [{ ifNoneMatch: `W/${ETAG}` }, 304, undefined, undefined],
    [{ ifNoneMatch: `"a", ${ETAG}` }, 304, undefined, undefined],
    [{ ifNoneMatch: '*' }, 304, undefined, undefined],
    [{ ifNoneMatch: ETAG, range: 'bytes=0-9' }, 304, undefined, undefined],
    [{ ifNoneMatch: '"a"' }, 200, undefined, [0, 99]],
  ])('%j => %i %s', (asked, status, place, span) => {
    const answer = toFileAnswer(film, asked)
    expect(answer.status).toBe(status)
    expect(answer.headers['Content-Range']).toBe(place)
    expect(answer.span).toEqual(span && { start: span[0], end: span[1] })
    expect(answer.headers).toMatchObject({ ETag: ETAG, 'Accept-Ranges': 'bytes' })
    if (span)
      expect(answer.headers).toMatchObject({
        'Content-Type': 'video/mp4',
        'Content-Length': String(span[1] - span[0] + 1),
      })
  })

  it('has no body for an empty file', () => {
    const { status, headers, span } = toFileAnswer({ ...film, size: 0 }, {})
    expect({ status, length: headers['Content-Length'], span }).toEqual({ status: 200, length: '0' })
    expect(toFileAnswer({ ...film, size: 0 }, { range: 'bytes=0-' }).status).toBe(416)
  })

  it.each([
    ['image/svg+xml', "default-src 'none'; style-src 'unsafe-inline'", A_SECOND],
    ['image/png', undefined, A_SECOND],
    ['text/html; charset=utf-8', undefined, 'no-cache'],
  ])('guards and keeps %s', (type, policy, cache) => {
    const { headers } = toFileAnswer({ ...film, type }, {})
    expect(headers['Content-Security-Policy']).toBe(policy)
    expect(headers['Cache-Control']).toBe(cache)
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })
})
