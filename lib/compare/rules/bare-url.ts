// Owns the difference of a bare URL in Chinese text, which to Hexo goes on up to the next space.
import { CJK_LETTER, CJK_PUNCTUATION } from '../../markdown/cjk'
import { editUrls, URL_IN_TEXT } from './edit-urls'
import type { Rule } from './rule'

const ASCII_HOST = /^(?:https?:\/\/|www\.)(?:[a-z\d_-]+\.)+[a-z\d-]+(?::\d+)?/i
const PREFIX = /^(?:https?:\/\/|www\.?|https?)$/i
const END = new RegExp(`["]|\\*\\*|${CJK_PUNCTUATION.source}`)

/** HEXO.md: "Bare URLs must end before `，。）` and other CJK punctuation" (cmark-gfm#83), and before Han behind the host. */
export const bareUrl: Rule = { name: 'bare-url', source: (body) => editUrls(body, toLink) }

/** `https://a.cn，后文 => [https://a.cn](<https://a.cn>)，后文`; what is behind may hold the next one. */
function toLink(long: string): string {
  const url = toShort(long)
  if (url === long || PREFIX.test(url)) return long
  const address = /^www/i.test(url) ? `http://${url}` : url
  return `[${url}](<${address}>)${long.slice(url.length).replace(URL_IN_TEXT, toLink)}`
}

/** A bracket or a backslash of the sentence around a URL goes as well. */
function toShort(long: string): string {
  const atEnd = long.split(END)[0] ?? ''
  const host = ASCII_HOST.exec(atEnd)?.[0] ?? ''
  const isGlued = host !== '' && CJK_LETTER.test(atEnd.charAt(host.length))
  const url = isGlued ? host : atEnd
  return url.includes('[') ? url : url.replace(/[\]\\?!.,:*_~'"]+$/, '')
}
