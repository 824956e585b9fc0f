// Owns the difference of an indented fence of tildes: marked leaves the fence's indent to its lines, though not with backticks.
import { visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

/** CommonMark 4.5: the lines of an indented fence lose as much of their own indent. ` ~~~` => ` ```` */
export const tildeFence: Rule = {
  name: 'tilde-fence',
  source: (body) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body), 'code', (code) => {
      const { start, end } = toRange(code)
      const marks = /^~{3,}/.exec(body.slice(start))?.[0]
      if (!marks || (code.position?.start.column ?? 1) === 1 || code.value.includes('```')) return
      const closing = /~{3,}(?=[ \t]*$)/.exec(body.slice(start + marks.length, end))
      edits.push({ start, end: start + marks.length, text: '`'.repeat(marks.length) })
      if (!closing) return
      const from = start + marks.length + closing.index
      edits.push({ start: from, end: from + closing[0].length, text: '`'.repeat(closing[0].length) })
    })
    return applyEdits(body, edits)
  },
}
