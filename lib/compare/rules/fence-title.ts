// Owns the difference of what stands behind a fence's language: a caption here and in Hexo, nothing to marked alone.
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { toFenceOptions } from '../../markdown/fence-options'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

const OPENING = /^(`{3,}|~{3,})(.*)/
// A letter of private use, which no author types: what follows it is the info string, as one word.
const SIGN = '\uE0FF'

/** HEXO.md: "```lang title url linktext". Hexo: lib/plugins/filter/before_post_render/backtick_code_block.ts */
export const fenceTitle: Rule = {
  name: 'fence-title',
  source: (body) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body), 'code', (code) => {
      const { start } = toRange(code)
      const [line, marks = ''] = OPENING.exec(body.slice(start)) ?? ['']
      if (!code.meta) return
      const info = `${code.lang} ${code.meta}`
      const { lang } = toFenceOptions(info)
      edits.push({ start, end: start + line.length, text: marks + lang + SIGN + encodeURIComponent(info) })
    })
    return applyEdits(body, edits)
  },
  tree: (tree) =>
    visit(tree, 'element', (pre, index, parent) => {
      const [code] = pre.children
      if (pre.tagName !== 'pre' || code?.type !== 'element' || !parent || index === undefined) return
      const [language = '', info] = String(code.properties.className ?? '').split(SIGN)
      if (info === undefined) return
      code.properties.className = [language]
      parent.children.splice(index, 0, toCaption(decodeURIComponent(info)))
      return [SKIP, index + 2]
    }),
}

function toCaption(info: string): Element {
  const { title, link } = toFenceOptions(info)
  const children: Element['children'] = [{ type: 'text', value: title }]
  if (link) {
    const text = { type: 'text', value: link.text } as const
    children.push({ type: 'element', tagName: 'a', properties: { href: link.url }, children: [text] })
  }
  return { type: 'element', tagName: 'figcaption', properties: {}, children }
}
