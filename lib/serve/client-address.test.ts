import { expect, it } from 'vitest'
import { toClientAddress, toTrusted } from './client-address'

it.each<[string, string | undefined, string | undefined, string]>([
  ['nobody between', '203.0.113.7', undefined, '203.0.113.7'],
  ['a stranger who says who he is', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a proxy on this machine', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['the same as a socket of both kinds has it', '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a proxy in the next container', '172.18.0.2', '203.0.113.7', '203.0.113.7'],
  ['what lies beyond 172.16/12', '172.32.0.2', '203.0.113.7', '172.32.0.2'],
  ['two proxies of ours', '127.0.0.1', '203.0.113.7, 10.0.0.3', '203.0.113.7'],
  ['a stranger behind them who made one up', '127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['IPv6', '::1', '2001:db8::7', '2001:db8::7'],
  ['a private network of IPv6', 'fd12::1', '2001:db8::7', '2001:db8::7'],
  ['somebody at home', '127.0.0.1', '192.168.1.5', '192.168.1.5'],
  ['this machine', '127.0.0.1', undefined, '127.0.0.1'],
  ['what is no address', '127.0.0.1', 'unknown', 'unknown'],
  ['an empty header', '127.0.0.1', ' , ', '127.0.0.1'],
  ['a socket that is closed', undefined, undefined, ''],
])('%s', (_, peer, forwarded, expected) => {
  expect(toClientAddress(peer, forwarded)).toBe(expected)
})

it.each<[string, string[], string, string, string]>([
  ['the proxy that the owner names', ['198.51.100.0/24'], '198.51.100.9', '203.0.113.7', '203.0.113.7'],
  ['one of IPv6', ['2001:db8::/32'], '2001:db8::1', '203.0.113.7', '203.0.113.7'],
  ['one address of two', ['10.0.0.2', '10.0.0.3'], '10.0.0.3', '203.0.113.7', '203.0.113.7'],
  ['nobody else: a neighbour may be a reader', ['10.0.0.2'], '10.0.0.9', '203.0.113.7', '10.0.0.9'],
  ['this machine all the same', ['10.0.0.2'], '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  [
    'what is no address names nobody',
    ['proxy', '10.0.0.0/99', '10.0.0.0/8.5', '/8'],
    '10.0.0.9',
    '203.0.113.7',
    '10.0.0.9',
  ],
  ['nobody named', [], '172.18.0.1', '203.0.113.7', '172.18.0.1'],
])('TRUSTED_PROXIES: %s', (_, said, peer, forwarded, expected) => {
  expect(toClientAddress(peer, forwarded, toTrusted(said))).toBe(expected)
})
