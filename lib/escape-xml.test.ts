import { expect, it } from 'vitest'
import { escapeXml } from './escape-xml'

it.each([
  ['你好，世界', '你好，世界'],
  ['a & b', 'a &amp; b'],
  // Escaped once more: it is text.
  ['&amp;', '&amp;amp;'],
  ['C<T> "D"', 'C&lt;T&gt; &quot;D&quot;'],
  ["it's", "it's"],
  [']]>', ']]&gt;'],
  ['a\u0000b\u0008c\u001Fd\uFFFEe\uFFFFf', 'abcdef'],
  ['a\tb\nc', 'a\tb\nc'],
  ['😀𠮷', '😀𠮷'],
  ['a\uD83Db\uDE00c', 'abc'],
])('%j => %j', (text, xml) => {
  expect(escapeXml(text)).toBe(xml)
})
