// Owns holding a response back until it is whole, so that it can be changed before it is sent.
import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Takes a response that a handler is about to write. Where `wants` says so when its headers are known, nothing is sent:
 * `whole` gives the body once the handler has ended it, and the response is as it was but for status and headers. Any
 * other response goes out untouched, and `whole` stays open. `letGo` gives the response back before its end.
 */
export function holdBack(
  response: ServerResponse<IncomingMessage>,
  wants: (response: ServerResponse) => boolean,
): { whole: Promise<Buffer>; letGo: () => void } {
  const original = {
    writeHead: response.writeHead,
    write: response.write,
    end: response.end,
    flushHeaders: response.flushHeaders,
  }
  let resolve: (body: Buffer) => void
  const whole = new Promise<Buffer>((done) => {
    resolve = done
  })
  const chunks: Buffer[] = []
  let isHeld: boolean | undefined
  const holds = () => {
    isHeld ??= wants(response)
    return isHeld
  }
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const callback = (args: unknown[]) => {
    const last = args.at(-1)
    if (typeof last === 'function') process.nextTick(last as () => void)
  }

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    for (const [name, value] of toHeaderEntries(rest.at(-1))) response.setHeader(name, value)
    return holds() ? response : original.writeHead.call(response, status)
  }) as typeof response.writeHead
  response.flushHeaders = () => {
    if (!holds()) original.flushHeaders.call(response)
  }
  response.write = ((...args: unknown[]) => {
    if (!holds()) return original.write.apply(response, args as never)
    keep(args[0], args[1])
    callback(args)
    return true
  }) as typeof response.write
  response.end = ((...args: unknown[]) => {
    if (!holds()) return original.end.apply(response, args as never)
    keep(args[0], args[1])
    Object.assign(response, original)
    resolve(Buffer.concat(chunks))
    callback(args)
    return response
  }) as typeof response.end
  return { whole, letGo: () => Object.assign(response, original) }
}

// writeHead takes an object or a flat list of names and values.
function toHeaderEntries(headers: unknown): [string, string | string[]][] {
  if (Array.isArray(headers))
    return headers.flatMap((name, index) => (index % 2 ? [] : [[name, headers[index + 1]]]))
  return typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
}
