// Owns how our server tells Next which pages to make again. Next lets that be said inside of a route alone, so the server
// asks one of its own; a key made at the start, which never leaves the process, is what tells it from everybody else.
import { isSameSecret } from '../is-same-secret'
import type { Affected } from './live'

const HEADER = 'x-inkstone-key'

/** Takes names of routes, as lib/live/route-names.ts has them; gives the request for app/api/remake. */
export function toOrder(affected: Affected, key: string): RequestInit {
  return { method: 'POST', headers: { [HEADER]: key }, body: JSON.stringify(affected) }
}

/** The paths of an order; undefined for anybody without the key. */
export async function readOrder(request: Request, key: string | undefined): Promise<Affected | undefined> {
  if (!key || !isSameSecret(request.headers.get(HEADER) ?? '', key)) return undefined
  return (await request.json()) as Affected
}
