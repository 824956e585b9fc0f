import { expect, it } from 'vitest'
import { decodeEntities } from './decode-entities'

it.each([
  ['C&amp;C', 'C&C'],
  ['&lt;T&gt; &quot;a&quot; &apos;b&#39;', '<T> "a" \'b\''],
  ['&#20320;&#x597D;', '你好'],
  // Once only, and nothing that is no character.
  ['&amp;lt;', '&lt;'],
  ['&copy; &#0; &#xD800; &#9999999; a & b', '&copy; &#0; &#xD800; &#9999999; a & b'],
])('%s => %s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded))
