// Owns the difference of `{漢字|かんじ}`, which Hexo's renderer takes for text.
import type { RootContent } from 'mdast'
import { RUBY, toRuby } from '../../markdown/ruby'
import { toCodeTest } from '../edit-source'
import type { Rule } from './rule'

const ALL = new RegExp(RUBY, 'gu')

/** Hexo is given the element; that the readings are where they should is proved beside lib/markdown/ruby.ts. */
export const ruby: Rule = {
  name: 'ruby',
  source: (body) => {
    if (!ALL.test(body)) return body
    const isCode = toCodeTest(body)
    return body.replace(ALL, (typed, at: number) => {
      const element = isCode(at) ? undefined : toRuby(typed)
      return element ? toHtml(element) : typed
    })
  },
}

/** Letters only, so that nothing is to be escaped. */
function toHtml(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'tagElement') return ''
  const { hName } = node.data
  return `<${hName}>${node.children.map(toHtml).join('')}</${hName}>`
}
