import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getImageColour } from './image-colour'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const toChunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of 100 × 100 pixels, not compressed; red, green, blue and how opaque, by the row. */
function toPng(toPixel: (row: number) => number[]): Buffer {
  const rows = Array.from({ length: 100 }, (_, row) => [0, ...Array(100).fill(toPixel(row)).flat()])
  const header = Buffer.from([0, 0, 0, 100, 0, 0, 0, 100, 8, 6, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 0 })),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

const read = (name: string, body: Buffer, type = 'image/png', size = body.length) => {
  const file = path.join(folder, name)
  writeFileSync(file, body)
  return getImageColour({ file, type, size, mtimeMs: 1 })
}

it.each<[string, Buffer, string | undefined]>([
  ['one colour', toPng(() => [10, 128, 255, 255]), '#0a80ff'],
  ['two halves', toPng((row) => (row < 50 ? [40, 60, 80, 255] : [200, 100, 120, 255])), '#785064'],
  ['a hole', toPng((row) => [10, 128, 255, row < 20 ? 0 : 255]), undefined],
  ['no picture', Buffer.alloc(30_000, 'no picture'), undefined],
])('%s', async (name, body, colour) => expect(await read(name, body)).toBe(colour))

it('asks nothing of what is small or drawn as it comes', async () => {
  const body = toPng(() => [1, 2, 3, 255])
  expect(await read('moving', body, 'image/gif')).toBeUndefined()
  expect(await read('small', body, 'image/png', 900)).toBeUndefined()
})

it('reads one picture under two names once', async () => {
  const body = toPng(() => [9, 9, 9, 255])
  await read('one', body)
  const file = path.join(folder, 'two')
  writeFileSync(file, body)
  const colour = getImageColour({ file, type: 'image/png', size: body.length, mtimeMs: 1 })
  rmSync(file)
  expect(await colour).toBe('#090909')
})
