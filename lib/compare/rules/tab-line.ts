// Owns the difference of a line that holds nothing but tabs: it ends no paragraph of marked's.
import { toCodeTest } from '../edit-source'
import type { Rule } from './rule'

/** CommonMark 2.1: "a line containing only spaces or tabs is a blank line". */
export const tabLine: Rule = {
  name: 'tab-line',
  source: (body) => {
    const isCode = toCodeTest(body)
    return body.replace(/^[ \t]*\t[ \t]*$/gm, (line, at: number) => (isCode(at) ? line : ''))
  },
}
