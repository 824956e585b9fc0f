// Owns the difference of `<T>`: to Hexo any name in angle brackets is an element, which a browser then shows nothing of.
import { visit } from 'unist-util-visit'
import { toElementTest } from '../../markdown/element-names'
import { applyEdits, type Edit, parseMarkdown, toEdit, toRange } from '../edit-source'
import type { Rule } from './rule'

const TAG = /<!--[\s\S]*?-->|<\/?([a-z][^\s/>]*)/gi
const URL_BEFORE = /(?:https?:\/\/|www\.)\S*$/i

/** HEXO.md: "`.md` is never MDX: `{`, `<T>`, `import` at a line start are text". `List<T>` => `List&lt;T>` */
export const elementNames: Rule = {
  name: 'element-names',
  source: (body) => {
    const isElement = toElementTest(body)
    const edits: Edit[] = []
    visit(parseMarkdown(body), (node) => {
      if (node.type !== 'html' && node.type !== 'text') return
      // `https://a.cn/<id>`: the URL ends at the bracket, not at `&lt;`.
      const gap = URL_BEFORE.test(body.slice(0, toRange(node).start)) ? '<!-- -->' : ''
      // To CommonMark `<table_name>` is no tag but text, to marked it is one.
      const isTag = node.type === 'html' ? isElement : () => false
      edits.push(...toEdit(node, body, (source) => toText(source, isTag, gap)))
    })
    return applyEdits(body, edits)
  },
}

function toText(html: string, isElement: (name: string) => boolean, gap: string): string {
  return html.replace(TAG, (tag, name?: string) =>
    name === undefined || isElement(name) ? tag : `${gap}&lt;${tag.slice(1)}`,
  )
}
