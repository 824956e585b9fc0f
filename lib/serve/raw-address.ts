// Owns addresses that arrive as raw UTF-8, as some programs send them: Node's parser refuses those before any handler.
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

type ParserError = Error & { code?: string; rawPacket?: Buffer }

// One slash: two would name another host.
const REQUEST_LINE = /^(?:GET|HEAD) (\/(?!\/)[^ \r\n]*) HTTP\/1\.[01]\r?\n/
// What a browser leaves alone in a path or query; a backslash would be a slash to it.
const UNSENT = /[^\w\-.~!$&'()*+,;=:@/?%]/g

const STATUS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/**
 * Sends a reader who asks in raw bytes to the same address encoded; answers other requests that do not parse as Node does.
 * `getHeaders` gives what every answer has.
 */
export function acceptRawAddresses(server: Server, getHeaders: () => Record<string, string>): void {
  server.on('clientError', (error: ParserError, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const target = error.code === 'HPE_INVALID_URL' ? encodeAddress(error.rawPacket) : undefined
    const status = target ? `308 Permanent Redirect\r\nLocation: ${target}` : STATUS[error.code ?? '']
    const headers = Object.entries({ ...getHeaders(), 'Content-Length': '0', Connection: 'close' })
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status ?? '400 Bad Request'}\r\n${lines.join('')}\r\n`)
  })
}

/** The first bytes of a request → its path and query in ASCII, or undefined where that is not what was wrong with it. */
export function encodeAddress(packet: Buffer | undefined): string | undefined {
  const [, address] = REQUEST_LINE.exec(packet?.toString('latin1') ?? '') ?? []
  const encoded = address?.replace(UNSENT, toEscape)
  return encoded === address ? undefined : encoded
}

const toEscape = (byte: string) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
