// Owns the difference of one tilde, which Hexo strikes text through with.
import { visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseMarkdown, toEdit } from '../edit-source'
import type { Rule } from './rule'

/** `1~3 天，5~7 天` is no strike; two tildes are. Ours: lib/markdown/plugins.ts STRIKE. */
export const oneTilde: Rule = {
  name: 'one-tilde',
  source: (body) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body), 'text', (text) => {
      edits.push(...toEdit(text, body, (source) => source.replace(/(?<![\\~])~(?!~)/g, '\\~')))
    })
    return applyEdits(body, edits)
  },
}
