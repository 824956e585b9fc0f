// Owns who is asking, where proxies stand between: what anybody may write into a header counts only from our own.
import { BlockList, isIPv6 } from 'node:net'

// Loopback, private and link-local: a proxy on this machine or beside it.
const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addSubnet('169.254.0.0', 16)
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')
near.addSubnet('fe80::', 10, 'ipv6')

/**
 * Takes the address at the other end of the socket and the X-Forwarded-For header; gives the nearest one that is no proxy
 * of ours: proxies add theirs at the end, so what stands further left may be made up. Where all are near, the leftmost.
 */
export function toClientAddress(peer: string | undefined, forwarded: string | string[] | undefined): string {
  const chain = [...String(forwarded ?? '').split(','), peer ?? ''].map(toPlain).filter(Boolean)
  return chain.findLast((address) => !isNear(address)) ?? chain[0] ?? ''
}

// ::ffff:127.0.0.1 is how a socket of both kinds has it.
const toPlain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

const isNear = (address: string) => near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
