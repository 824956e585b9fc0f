// Owns finding a port of this machine that nobody listens on.
import { createServer } from 'node:net'

/** Free at this moment; nothing keeps it so. */
export async function getFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
