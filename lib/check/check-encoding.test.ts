import { expect, it } from 'vitest'
import { checkEncoding } from './check-encoding'

const GBK = [0xce, 0xd2]

it.each<[string, Buffer, string | undefined]>([
  ['Chinese in UTF-8', Buffer.from('---\ntitle: 我\n'), undefined],
  ['a BOM', Buffer.from('\uFEFF我'), undefined],
  ['nothing', Buffer.from(''), undefined],
  ['the sign for what cannot be read, typed', Buffer.from('\uFFFD'), undefined],
  ['Chinese in GBK', Buffer.from([...Buffer.from('---\r\ntitle: '), ...GBK]), '2:8'],
  ['UTF-16', Buffer.from('\uFEFF我', 'utf16le'), '1:1'],
  ['a character cut in two', Buffer.from('一\n二我').subarray(0, -1), '2:2'],
])('%s', (_, bytes, place) => {
  const [problem] = checkEncoding('a.md', bytes)
  expect(problem && `${problem.line}:${problem.column}`).toBe(place)
})
