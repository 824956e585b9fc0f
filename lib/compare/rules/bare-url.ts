// Owns the difference of a bare URL in Chinese text, which to Hexo goes on up to the next space.
import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { CJK_LETTER, CJK_PUNCTUATION } from '../../markdown/cjk'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<]+/gi
const ASCII_HOST = /^(?:https?:\/\/|www\.)(?:(?:[a-z\d_-]+\.)*[a-z\d-]+)(?::\d+)?/i

/** HEXO.md: "Bare URLs must end before `，。）` and other CJK punctuation" (cmark-gfm#83), and before Han behind the host. */
export const bareUrl: Rule = {
  name: 'bare-url',
  source: (body) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body), 'link', (link) => {
      edits.push(...cut(link, body))
    })
    return applyEdits(body, edits)
  },
}

/** `https://a.cn，后文` => `<https://a.cn>，后文`; the author's own `[…](…)` and `<…>` stay. */
function cut(link: Link, body: string): Edit[] {
  const { start, end } = toRange(link)
  const source = body.slice(start, end)
  if (!/^(?:https?:|www\.)/i.test(source)) return []
  return [...source.matchAll(URL_IN_TEXT)].flatMap(({ index, 0: long }) => {
    const url = toShort(long)
    const address = /^www/i.test(url) ? `http://${url}` : url
    const text = `[${url}](<${address}>)`
    return url === long ? [] : [{ start: start + index, end: start + index + url.length, text }]
  })
}

function toShort(long: string): string {
  const atPunctuation = long.split(CJK_PUNCTUATION)[0] ?? ''
  const host = ASCII_HOST.exec(atPunctuation)?.[0] ?? ''
  const isGlued = host.includes('.') && CJK_LETTER.test(atPunctuation.charAt(host.length))
  return isGlued ? host : atPunctuation
}
