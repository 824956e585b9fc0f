import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Credentials, isAuthentic } from './is-authentic'

const SECRET = '纸上得来 é'
const asHeader = (text: string) => Buffer.from(text).toString('latin1')
const sign = (body: string) => `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`

it.each<[string, Partial<Credentials>, boolean]>([
  ['a Chinese secret, as a client sends it', { authorization: asHeader(`Bearer ${SECRET}`) }, true],
  ['another one', { authorization: asHeader('Bearer 纸上谈兵') }, false],
  ['a signature with it', { signature: sign('你好') }, true],
  ['a signature with it of something else', { signature: sign('再见') }, false],
  ['nothing', {}, false],
])('%s', (_, shown, expected) => {
  const credentials = { authorization: null, signature: null, ...shown }
  expect(isAuthentic(SECRET, credentials, Buffer.from('你好'))).toBe(expected)
})

// From GitHub's documentation of X-Hub-Signature-256.
it('is the signature that GitHub makes', () => {
  const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'
  const shown = { authorization: null, signature }
  expect(isAuthentic("It's a Secret to Everybody", shown, Buffer.from('Hello, World!'))).toBe(true)
})
