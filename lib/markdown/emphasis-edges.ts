// Owns emphasis that begins or ends with “”, ‘’, —— or …… beside a letter or a digit: `**“强调”**2024年`.
// remark-cjk-friendly cannot tell such a sign from an English one, so it holds it to the rule for English, by which
// these stars are none. They are Chinese signs to us (lib/markdown/cjk.ts), and may close, or open, before anything.
import type { Code, Construct, Extension, Token } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Processor } from 'unified'

const ASTERISK = 42
const TILDE = 126
// By direction: `“**API**”` opens after a quotation mark and closes before one, as it always did.
const AT_START = /[“‘—…]/
const AT_END = /[”’—…]/

/** A remark plugin, right after those whose stars and tildes it reads anew. In `_` it takes no part: `snake_case`. */
export function remarkEmphasisEdges(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withEdges)
}

function withEdges(extension: Extension): Extension {
  const text = { ...extension.text }
  for (const code of [ASTERISK, TILDE]) {
    const constructs = text[code]
    if (constructs) text[code] = [constructs].flat().map(toEdged)
  }
  return { ...extension, text }
}

function toEdged(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const before = this.previous
      return construct.tokenize.call(
        this,
        effects,
        (after) => {
          const [, token] = this.events.at(-1) ?? []
          if (token) readEdges(token, before, after)
          return ok(after)
        },
        nok,
      )
    },
  }
}

function readEdges(marks: Token, before: Code, after: Code): void {
  if (isSign(AT_END, before)) marks._close = true
  if (isSign(AT_START, after)) marks._open = true
}

function isSign(signs: RegExp, code: Code): boolean {
  return code !== null && code > 0 && signs.test(String.fromCharCode(code))
}
