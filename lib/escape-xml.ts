// Owns text in XML: what must be escaped, and the characters that no XML file may hold.

// https://www.w3.org/TR/xml/#charsets: half a pair of surrogates is among them.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Takes any text; gives it as it may stand in an element and in an attribute: `C<T> & "D"` => `C&lt;T&gt; &amp; &quot;D&quot;` */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}
