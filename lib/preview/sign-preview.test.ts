import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signPreview, verifyPreview } from './sign-preview'

const SECRET = 'correct horse'
const UNTIL = 1_800_000_000
const pass = { file: '_drafts/竖排 (一).md', until: UNTIL }
const token = signPreview(SECRET, pass)
const [payload = '', signature = ''] = token.split('.')

const forge = (file: string, until: number) =>
  Buffer.from(JSON.stringify([file, until])).toString('base64url')

describe('a preview', () => {
  it('is signed as something that stands in an address as it is', () => {
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/)
  })

  it.each<[string, number, typeof pass | undefined]>([
    ['long before its end', 0, pass],
    ['a second before', UNTIL - 1, pass],
    ['just before', UNTIL - 0.001, pass],
    ['at its end', UNTIL, undefined],
    ['after it', UNTIL + 1, undefined],
  ])('opens until its end: %s', (_, now, expected) => {
    expect(verifyPreview(SECRET, token, now)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'preview'],
    ['no signature', payload],
    ['an empty signature', `${payload}.`],
    ['a signature alone', `.${signature}`],
    ['another file', `${forge('_posts/a.md', UNTIL)}.${signature}`],
    ['another end', `${forge(pass.file, UNTIL + 1)}.${signature}`],
    ['a signature cut short', token.slice(0, -1)],
    ['a signature and more', `${token}A`],
    ['three parts', `${token}.a`],
    ['a line more', `${token}\n`],
    ['another secret', signPreview('another', pass)],
    [
      'signed with the secret itself',
      `${payload}.${createHmac('sha256', SECRET).update(payload).digest('base64url')}`,
    ],
    [
      'signed as GitHub does',
      `${payload}.${Buffer.from(createHmac('sha256', SECRET).update(payload).digest('hex')).toString('base64url')}`,
    ],
  ])('does not open with %s', (_, wrong) => {
    expect(verifyPreview(SECRET, wrong, 0)).toBeUndefined()
  })
})
