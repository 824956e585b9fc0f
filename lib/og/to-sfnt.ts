// Owns the container of a font file: WOFF, as npm packages have it, becomes the plain form that a shaper reads.
import { inflateSync } from 'node:zlib'

// WOFF 1.0 (W3C), sections 3 to 5; the lengths of a header and of one entry of its table, there and in the plain form.
const WOFF = { header: 44, entry: 20 }
const PLAIN = { header: 12, entry: 16 }

/** Takes a WOFF file; gives the same font as TrueType or OpenType. Throws where it is none. */
export function toSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('no WOFF file')
  const tables = toTables(woff)
  const head = Buffer.alloc(PLAIN.header + PLAIN.entry * tables.length)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  const parts: Buffer[] = [head]
  let offset = head.length
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = PLAIN.header + PLAIN.entry * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padding = Buffer.alloc(-data.length & 3)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

function toTables(woff: Buffer): { tag: string; checksum: number; data: Buffer }[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = WOFF.header + WOFF.entry * index
    const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((step) =>
      woff.readUInt32BE(at + step),
    )
    const data = woff.subarray(offset, offset + packed)
    // What compressing would have made longer stands as it is.
    return {
      tag: woff.toString('latin1', at, at + 4),
      checksum,
      data: packed < length ? inflateSync(data) : data,
    }
  })
}
