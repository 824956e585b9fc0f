// Owns the difference of `> [!NOTE]`, which is a plain quote to Hexo.
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

const MARKER = /^\[!(note|tip|important|warning|caution)\][ \t]*$/i

/** HEXO.md: "Footnotes, alerts, math, `:::` containers: not in Hexo's default ... built in". Only the marker becomes the label. */
export const alerts: Rule = {
  name: 'alerts',
  tree: (tree, { messages }) =>
    visit(tree, 'element', (quote) => {
      if (quote.tagName !== 'blockquote') return
      const paragraph = quote.children.find((child) => child.type === 'element')
      if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return
      const [text, next] = paragraph.children
      const kind = text?.type === 'text' ? MARKER.exec(text.value)?.[1]?.toLowerCase() : undefined
      const isAlone = next === undefined || (next.type === 'element' && next.tagName === 'br')
      if (text?.type !== 'text' || !kind || !isAlone) return
      paragraph.children.splice(0, next ? 2 : 1)
      const label = messages.alert[kind as keyof typeof messages.alert]
      quote.children.unshift({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: label }],
      })
    }),
}
