// Owns reading an address, or a subnet of them, as owners write it. Pure.
import { isIP } from 'node:net'

export type Subnet = { address: string; length: number; family: 'ipv4' | 'ipv6' }

/** `10.0.0.2`, `10.0.0.0/8`, `2001:db8::/32`; undefined for what is none. */
export function toSubnet(text: string): Subnet | undefined {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  const length = bits === undefined ? most : Number(bits)
  if (version === 0 || length > most) return undefined
  return { address, length, family: version === 6 ? 'ipv6' : 'ipv4' }
}
