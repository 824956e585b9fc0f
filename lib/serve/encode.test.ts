import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, encode, VersionCache } from './encode'

describe('chooseEncoding', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip,deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip ; q=0.5', 'gzip'],
    ['br; q=0, gzip; q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['gzip, *;q=0', 'gzip'],
    ['br;q=x', 'identity'],
    [', ,;q=1,', 'identity'],
  ])('%j => %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding)
  })
})

describe('encode', () => {
  const text = '砚'.repeat(1000)
  const make = () => new VersionCache().get(Buffer.from(text), (same) => same)

  it.each<['br' | 'gzip' | 'identity', (body: Buffer) => Buffer]>([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body) => body],
  ])('%s can be undone', async (encoding, decode) => {
    const body = await encode(make(), encoding)
    expect(decode(body).toString()).toBe(text)
    if (encoding !== 'identity') expect(body.length).toBeLessThan(300)
  })

  it('compresses once', async () => {
    const version = make()
    const [first, second] = await Promise.all([encode(version, 'br'), encode(version, 'br')])
    expect(second).toBe(first)
  })
})

describe('VersionCache', () => {
  const same = (text: string) => text

  it('changes equal bodies once', () => {
    const cache = new VersionCache()
    let changes = 0
    const change = (text: string) => `${text}${++changes}`
    const first = cache.get(Buffer.from('a'), change)
    expect(first.identity.toString()).toBe('a1')
    expect(cache.get(Buffer.from('a'), change)).toBe(first)
    expect(cache.get(Buffer.from('b'), change).identity.toString()).toBe('b2')
  })

  it('makes the ETag of what is sent', () => {
    const cache = new VersionCache()
    const toEtag = (body: string, change = same) => cache.get(Buffer.from(body), change).etag
    expect(toEtag('a')).toMatch(/^W\/"[\w-]{16}"$/)
    expect(toEtag('a')).not.toBe(toEtag('b'))
    expect(toEtag('build 1', () => 'page')).toBe(toEtag('build 2', () => 'page'))
  })

  it('keeps no more than it may, the least used given up first', () => {
    const cache = new VersionCache()
    const size = 4 * 1024 * 1024
    const toBody = (n: number) => Buffer.alloc(size, n)
    const versions = Array.from({ length: 10 }, (_, n) => cache.get(toBody(n), same))
    const isKept = (n: number) => cache.get(toBody(n), same) === versions[n]
    expect(isKept(0)).toBe(true)
    cache.get(toBody(10), same)
    // 0 was used again, so that 1 had to go.
    expect([isKept(0), isKept(2), isKept(1)]).toEqual([true, true, false])
  })

  it('serves even what is larger than all of it', () => {
    const cache = new VersionCache()
    const small = cache.get(Buffer.from('a'), same)
    const large = Buffer.alloc(50 * 1024 * 1024, 1)
    expect(cache.get(large, same).identity.length).toBe(large.length)
    expect(cache.get(Buffer.from('a'), same) === small).toBe(false)
  })
})
