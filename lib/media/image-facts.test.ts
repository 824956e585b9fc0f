import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getImageFacts } from './image-facts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
/** One tag of EXIF: how the camera was held. */
const toExif = (orientation: number) =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
      Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0]),
    ]),
  )
/** The beginning of a JPEG of 40 × 30 pixels. */
const toJpeg = (...before: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0')),
    ...before,
    segment(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0])),
    Buffer.alloc(20),
  ])

it.each<[string, string | Buffer, object]>([
  ['a photograph', toJpeg(), { width: 40, height: 30 }],
  ['one held upright', toJpeg(toExif(1)), { width: 40, height: 30 }],
  ['one held upside down', toJpeg(toExif(3)), { width: 40, height: 30 }],
  ['one held on its side', toJpeg(toExif(6)), { width: 30, height: 40 }],
  [
    'one behind a long preface',
    toJpeg(...Array(4).fill(segment(0xe2, Buffer.alloc(60_000)))),
    { width: 40, height: 30 },
  ],
  ['a drawing', '<svg width="40" height="30"></svg>', { width: 40, height: 30 }],
  ['a drawing with a view box alone', '<svg viewBox="0 0 40 30"></svg>', { width: 40, height: 30 }],
  ['a damaged file', 'no picture', {}],
  ['an empty file', '', {}],
])('%s', (name, body, size) => {
  const file = path.join(folder, name)
  writeFileSync(file, body)
  const { version, ...found } = getImageFacts({ file, type: '', size: body.length, mtimeMs: 1 })
  expect(found).toEqual(size)
  expect(version).toMatch(/^[\w-]{12}$/)
})

it('is read again when the file has changed', () => {
  const file = path.join(folder, 'changing')
  const measure = (width: number, mtimeMs: number) => {
    writeFileSync(file, `<svg width="${width}" height="30"></svg>`)
    return getImageFacts({ file, type: '', size: 1, mtimeMs })
  }
  const [first, same, other] = [measure(40, 1), measure(50, 1), measure(50, 2)]
  expect([first.width, same.width, other.width]).toEqual([40, 40, 50])
  expect(same.version).toBe(first.version)
  expect(other.version).not.toBe(first.version)
})

it('is read again when another file with the same time has its name', () => {
  const file = path.join(folder, 'moved')
  const measure = (text: string) => {
    writeFileSync(file, text)
    return getImageFacts({ file, type: '', size: text.length, mtimeMs: 1 }).width
  }
  expect([
    measure('<svg width="1" height="30"></svg>'),
    measure('<svg width="10" height="30"></svg>'),
  ]).toEqual([1, 10])
})
