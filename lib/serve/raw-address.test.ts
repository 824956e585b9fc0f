import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { acceptRawAddresses, encodeAddress } from './raw-address'

describe('encodeAddress', () => {
  it.each<[string, string | undefined]>([
    ['GET /tags/人/ HTTP/1.1\r\n', '/tags/%E4%BA%BA/'],
    ['HEAD /人?a=%20&b=中 HTTP/1.1\r\nHost: x\r\n', '/%E4%BA%BA?a=%20&b=%E4%B8%AD'],
    // The last byte of 你 is a no-break space to a regular expression.
    ['GET /你/ HTTP/1.1\r\n', '/%E4%BD%A0/'],
    ['GET /人\\x HTTP/1.1\r\n', '/%E4%BA%BA%5Cx'],
    ['GET /plain/ HTTP/1.1\r\n', undefined],
    ['GET //人.example/ HTTP/1.1\r\n', undefined],
    ['POST /人 HTTP/1.1\r\n', undefined],
    ['GET /人', undefined],
    ['', undefined],
  ])('%j => %s', (packet, encoded) => {
    expect(encodeAddress(Buffer.from(packet))).toBe(encoded)
  })
})

describe('acceptRawAddresses', () => {
  it.each([
    ['GET /人/ HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 308 .*\r\nLocation: \/%E4%BA%BA\/\r\nX-A: b\r\n/],
    ['GET / HTTP/9\r\n\r\n', /^HTTP\/1\.1 400 Bad Request\r\nX-A: b\r\n/],
    ['GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 200 OK\r\n/],
  ])('%j is answered', async (request, answer) => {
    const server = createServer((_, response) => response.end())
    acceptRawAddresses(server, () => ({ 'X-A': 'b' }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(request)
    expect(Buffer.concat(await socket.toArray()).toString()).toMatch(answer)
    server.close()
  })
})
