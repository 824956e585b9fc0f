// Owns where a line of colons may stand: `:::tip 标题` … `:::` of VuePress, VitePress and Docusaurus. A construct of the
// Markdown parser, so that code, comments and HTML hold none; the lines become marks, as those of tags do.
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Data, Processor } from 'unified'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    containerLine: 'containerLine'
  }
}

const COLON = 58
// `:::tip 标题`, `::: details`, `::::tip[标题]`, `:::`; `:::）` and `::: 两个字` are text.
const LINE = /^(:{3,})([ \t]*[a-z][\w-]*(?![^\s[{]).*)?$/i

/** A remark plugin. */
export function remarkContainerSyntax(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), toTree]
}

const line: Construct = {
  name: 'containerLine',
  tokenize(effects: Effects, ok: State, nok: State): State {
    let text = ''
    return (code) => {
      effects.enter('containerLine')
      return next(code)
    }

    function next(code: Code): State | undefined {
      // Not with a third character that is no colon: most colons end here.
      if (text.length < 3 && code !== COLON) return nok(code)
      if (code !== null && code > -3) {
        text += code < 0 ? ' ' : String.fromCharCode(code)
        effects.consume(code)
        return next
      }
      effects.exit('containerLine')
      return LINE.test(text.trimEnd()) ? ok(code) : nok(code)
    }
  },
}

const syntax: Extension = { flow: { [COLON]: line } }

type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>

const toTree: TreeExtension = {
  enter: {
    containerLine(token) {
      const value = this.sliceSerialize(token).trimEnd()
      const [, name = '', args = ''] = LINE.exec(value) ?? []
      this.enter({ type: 'tagMark', value, name, args, isEnd: args === '' }, token)
    },
  },
  exit: {
    containerLine(token) {
      this.exit(token)
    },
  },
}
