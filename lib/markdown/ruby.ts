// Owns readings beside characters: `{漢字|かんじ}` over the word, `{漢字|かん|じ}` over each character.
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Data, Processor } from 'unified'
import { type TagElement, toElement } from './tags/tag'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    ruby: 'ruby'
  }
}

const BRACE = 123
/** `\|` for tables, whose cells end at a `|`. Han, with the kana between; a reading is never Han: `{是|否}` is a choice. */
export const RUBY =
  /\{[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+(?:\\?\|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Latin}\p{M}ー・ˊˇˋ˙ '’-]+)+\}/u
const FROM_HERE = new RegExp(RUBY, 'uy')
const LATIN = /\p{Script=Latin}/u
const WITH_TONE = /\p{Script=Latin}\p{M}/u

/** A remark plugin. What is no reading, such as `{开|on}` or `{start|stop}`, is text and costs nothing. */
export function remarkRuby(this: Processor) {
  const data = this.data()
  const source = { text: '' }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), toSyntax(source)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), toTree]
  const parse = this.parser
  this.parser = (text, file) => {
    source.text = text
    if (!parse) throw new Error('remark-parse comes first')
    return parse(text, file)
  }
}

/** Takes `{漢字|かん|じ}`; gives the element, or undefined where the parts do not fit. Browsers without ruby show 漢(かん)字(じ). */
export function toRuby(typed: string): TagElement | undefined {
  const [base = '', ...readings] = typed.slice(1, -1).split(/\\?\|/)
  if (!/[\p{Script=Han}々]/u.test(base)) return undefined
  const characters = [...base]
  const said = readings.map((reading) => reading.trim())
  const isLatin = LATIN.test(said.join(''))
  if (
    said.some((reading) => reading === '') ||
    (isLatin && !WITH_TONE.test(said.join(' ').normalize('NFD')))
  ) {
    return undefined
  }
  const [whole = ''] = said
  if (said.length === 1) return toElement('ruby', {}, toPair(base, whole))
  if (said.length !== characters.length) return undefined
  return toElement(
    'ruby',
    {},
    characters.flatMap((character, at) => toPair(character, said[at] ?? '')),
  )
}

function toPair(base: string, reading: string): TagElement['children'] {
  return [
    { type: 'text', value: base },
    toElement('rp', {}, '('),
    toElement('rt', {}, reading),
    toElement('rp', {}, ')'),
  ]
}

function toSyntax(source: { text: string }): Extension {
  const toEnd = (offset: number): number | undefined => {
    FROM_HERE.lastIndex = offset
    const [typed] = FROM_HERE.exec(source.text) ?? []
    return typed && toRuby(typed) ? offset + typed.length : undefined
  }
  const construct: Construct = {
    name: 'ruby',
    // Asked at each `{`; a refusal here costs nothing, one of `tokenize` cuts the text in two.
    previous() {
      return toEnd(this.now().offset) !== undefined
    },
    tokenize(effects: Effects, ok: State, nok: State): State {
      const end = toEnd(this.now().offset) ?? 0
      const next = (code: Code): State | undefined => {
        if (code === null || code < 0) return nok(code)
        effects.consume(code)
        if (this.now().offset < end) return next
        effects.exit('ruby')
        return ok
      }
      return (code) => {
        effects.enter('ruby')
        return next(code)
      }
    },
  }
  return { text: { [BRACE]: construct } }
}

type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>

const toTree: TreeExtension = {
  enter: {
    ruby(token) {
      const typed = this.sliceSerialize(token)
      this.enter(toRuby(typed) ?? { type: 'text', value: typed }, token)
    },
  },
  exit: {
    ruby(token) {
      this.exit(token)
    },
  },
}
