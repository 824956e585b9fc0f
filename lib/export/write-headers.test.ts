import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeHeaders } from './write-headers'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const OURS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(),microphone=(),geolocation=()
  X-Frame-Options: SAMEORIGIN
`

it.each([
  ['a site of http', 'http://a.example', undefined, OURS],
  [
    'a site of https',
    'https://a.example',
    undefined,
    `${OURS}  Strict-Transport-Security: max-age=31536000\n`,
  ],
  ["lines of the author's go before", 'http://a.example', '/a\n  X-A: b\n\n', `/a\n  X-A: b\n${OURS}`],
])('%s', async (_, url, own, expected) => {
  const file = path.join(folder, '_headers')
  if (own) writeFileSync(file, own)
  const files = new Set<string>()
  await writeHeaders(folder, files, { url })
  expect(readFileSync(file, 'utf8')).toBe(expected)
  expect([...files]).toEqual(['_headers'])
})
