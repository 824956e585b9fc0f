// Owns the difference of `:::tip` … `:::`, which Hexo's renderer takes for text.
import { toCodeTest } from '../edit-source'
import type { Rule } from './rule'

const LINE = /^[ \t>]*:{3,}(?:[ \t]*[a-z][\w-]*(?:[ \t[{].*)?)?$/gim

/** Takes the lines of colons from both sides and leaves what stands between them; what they become is proved beside the tag. */
export const containers: Rule = {
  name: 'containers',
  both: (body) => {
    if (!body.includes(':::')) return body
    const isCode = toCodeTest(body)
    return body.replace(LINE, (line, at: number) => (isCode(at + line.indexOf(':')) ? line : ''))
  },
}
