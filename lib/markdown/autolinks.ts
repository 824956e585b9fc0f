// Owns bare URLs in the text: GFM's autolink literals, made anew so that they end where a Chinese sentence goes on.
// The end must be known while parsing: in `https://a.com，**强调**` the emphasis is lost once the link has eaten it.
import type { Link, Root } from 'mdast'
import type {} from 'micromark-extension-gfm-autolink-literal' // the names of its tokens
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { CJK_PUNCTUATION } from './cjk'
import { urlLength } from './url-length'

const STARTS = ['http://', 'https://', 'www.']
const UP_TO_LETTER = /[a-z\d]/i
const ESCAPED = /\\([!-/:-@[-`{-~])/g
const UP_TO_WWW = /[a-z\d./@_-]/i

/** A remark plugin, to be listed after remark-gfm, whose own two constructs it replaces. */
export function remarkAutolinks(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), autolinkSyntax]
  return (tree: Root) => {
    visit(tree, 'link', cutLateLink)
    visit(tree, 'link', unescapeLink)
  }
}

const autolink: Construct = { name: 'cjkAutolink', tokenize: tokenizeAutolink }

const autolinkSyntax: Extension = {
  disable: { null: ['protocolAutolink', 'wwwAutolink'] },
  // By the character codes of H, W, h and w.
  text: { 72: autolink, 87: autolink, 104: autolink, 119: autolink },
}

/** Looks ahead as far as a URL may go, asks `urlLength`, and consumes that much as remark-gfm's tokens. */
function tokenizeAutolink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { previous, events } = this
  let text = ''
  let left = 0

  return (code) => {
    const isWww = code === 87 || code === 119
    if ((isWww ? UP_TO_WWW : UP_TO_LETTER).test(toCharacter(previous))) return nok(code)
    return effects.check({ partial: true, tokenize: tokenizeRun }, begin, nok)(code)
  }

  // A look-ahead leaves no tokens, but micromark wants one open around all that is consumed.
  function tokenizeRun(run: Effects, runOk: State): State {
    return (code) => {
      run.enter('data')
      return next(code)
    }

    function next(code: Code): State | undefined {
      const character = toCharacter(code)
      if (character === '' || character <= ' ' || CJK_PUNCTUATION.test(character) || !mayBeUrl(text)) {
        run.exit('data')
        return runOk(code)
      }
      text += character
      run.consume(code)
      return next
    }
  }

  function begin(code: Code): State | undefined {
    left = urlLength(text)
    if (left === 0 || isInsideLabel(events)) return nok(code)
    effects.enter('literalAutolink')
    effects.enter(tokenName())
    return take(code)
  }

  function take(code: Code): State | undefined {
    if (left-- > 0) {
      effects.consume(code)
      return take
    }
    effects.exit(tokenName())
    effects.exit('literalAutolink')
    return ok(code)
  }

  function tokenName() {
    return /^w/i.test(text) ? 'literalAutolinkWww' : 'literalAutolinkHttp'
  }
}

/** Keeps the look-ahead short for the many words which start with h or w. */
function mayBeUrl(text: string): boolean {
  if (text.length > 8) return true
  const start = text.toLowerCase()
  return STARTS.some((prefix) => prefix.startsWith(start) || start.startsWith(prefix))
}

/** In `[https://a.com](/b)` the brackets are the link; one in the other is not allowed. */
function isInsideLabel(events: TokenizeContext['events']): boolean {
  return events.some(
    ([, { type, _balanced }]) => (type === 'labelLink' || type === 'labelImage') && !_balanced,
  )
}

function toCharacter(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code)
}

/**
 * remark-gfm links what is left in a second pass over the finished text, as in `[见 https://a.com，这里]`. Such a
 * link has no position, by which it is told from the author's own.
 */
function cutLateLink(
  link: Link,
  index: number | undefined,
  parent: { children: unknown[] } | undefined,
): void {
  const [label] = link.children
  if (link.position || label?.type !== 'text' || !parent || index === undefined) return
  const length = urlLength(label.value)
  const rest = label.value.slice(length)
  if (length === 0 || rest === '') return
  link.url = link.url.slice(0, link.url.length - rest.length)
  label.value = label.value.slice(0, length)
  parent.children.splice(index + 1, 0, { type: 'text', value: rest })
}

/** `https://a.com/b\_c`, as converters to Markdown write it => `https://a.com/b_c`. To GFM the backslash is of the address. */
function unescapeLink(link: Link): void {
  const [label] = link.children
  if (label?.type !== 'text' || !label.value.includes('\\') || !link.url.endsWith(label.value)) return
  link.url = link.url.replace(ESCAPED, '$1')
  label.value = label.value.replace(ESCAPED, '$1')
}
