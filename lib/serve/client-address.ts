// Owns who is asking, where proxies stand between: what anybody may write into a header counts only from our own.
import { BlockList, isIPv6 } from 'node:net'
import { getTrustedProxies } from '../config/env'
import { toSubnet } from '../config/subnet'

const LOOPBACK = ['127.0.0.0/8', '::1']
// Private and link-local: a proxy beside this machine, in the next container for one.
const BESIDE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10']

/**
 * Takes what the owner says of TRUSTED_PROXIES; gives whose word counts. A proxy on this machine is always ours; where
 * nothing is said, so is what has a private address. What is no address is left out.
 */
export function toTrusted(said: string[] | undefined): BlockList {
  const trusted = new BlockList()
  for (const one of [...LOOPBACK, ...(said ?? BESIDE)]) {
    const subnet = toSubnet(one)
    if (subnet) trusted.addSubnet(subnet.address, subnet.length, subnet.family)
  }
  return trusted
}

let known: BlockList | undefined

/**
 * Takes the address at the other end of the socket and the X-Forwarded-For header; gives the nearest one that is no proxy
 * of ours: proxies add theirs at the end, so what stands further left may be made up. Where all are ours, the leftmost.
 */
export function toClientAddress(
  peer: string | undefined,
  forwarded: string | string[] | undefined,
  trusted?: BlockList,
): string {
  known ??= toTrusted(getTrustedProxies())
  const ours = trusted ?? known
  const isOurs = (address: string) => ours.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  const chain = [...String(forwarded ?? '').split(','), peer ?? ''].map(toPlain).filter(Boolean)
  return chain.findLast((address) => !isOurs(address)) ?? chain[0] ?? ''
}

// ::ffff:127.0.0.1 is how a socket of both kinds has it.
const toPlain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
