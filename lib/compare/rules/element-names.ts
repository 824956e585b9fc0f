// Owns the difference of `<T>`: to Hexo any name in angle brackets is an element, which a browser then shows nothing of.
import { visit } from 'unist-util-visit'
import { toElementTest } from '../../markdown/element-names'
import { applyEdits, parseMarkdown, toEdit } from '../edit-source'
import type { Rule } from './rule'

const TAG = /<!--[\s\S]*?-->|<\/?([a-z][^\s/>]*)/gi

/** HEXO.md: "`.md` is never MDX: `{`, `<T>`, `import` at a line start are text". `List<T>` => `List&lt;T>` */
export const elementNames: Rule = {
  name: 'element-names',
  source: (body) => {
    const isElement = toElementTest(body)
    const toText = (html: string) =>
      html.replace(TAG, (tag, name?: string) =>
        name === undefined || isElement(name) ? tag : `&lt;${tag.slice(1)}`,
      )
    const edits: ReturnType<typeof toEdit> = []
    visit(parseMarkdown(body), 'html', (node) => {
      edits.push(...toEdit(node, body, toText))
    })
    return applyEdits(body, edits)
  },
}
