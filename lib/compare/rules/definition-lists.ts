// Owns the difference of `: 说明` below a term: here a list, there a line that begins with a colon.
import { visit } from 'unist-util-visit'
import { readDefinitionList } from '../../markdown/definition-lists'
import { applyEdits, type Edit, parseMarkdown, toEdit } from '../edit-source'
import type { Rule } from './rule'

/** Term and meanings become paragraphs of their own; the colons are gone. */
export const definitionLists: Rule = {
  name: 'definition-lists',
  source: (body) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body), 'paragraph', (paragraph) => {
      if (!readDefinitionList(paragraph)) return
      const change = (source: string) =>
        source.replace(/\n(?=[^\n]*\n[ \t]*:[ \t])/g, '\n\n').replace(/\n+[ \t]*:[ \t]+/g, '\n\n')
      edits.push(...toEdit(paragraph, body, change))
    })
    return applyEdits(body, edits)
  },
}
