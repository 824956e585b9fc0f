// Owns the nine kinds of token that a reader can tell apart, and which grammar scopes are of which kind.
import type { ThemeRegistrationRaw } from 'shiki/core'

/** Class names, one letter each: a page carries thousands. The colours are CSS variables, so they follow the theme. */
const KINDS = {
  k: 'keyword storage variable.language keyword.operator.new keyword.operator.expression keyword.operator.word keyword.operator.logical.python support.type.primitive',
  s: 'string punctuation.definition.string string.regexp constant.character.escape markup.inline.raw markup.fenced_code',
  c: 'comment punctuation.definition.comment meta.diff.header meta.diff.index',
  n: 'constant.numeric constant.language constant.other support.constant keyword.other.unit',
  f: 'entity.name.function support.function meta.function-call.generic entity.name.section markup.heading',
  t: 'entity.name.type entity.name.class entity.name.tag entity.name.namespace entity.other.inherited-class support.type support.class storage.type.java storage.type.cs',
  p: 'variable.parameter entity.other.attribute-name support.type.property-name meta.object-literal.key support.variable.property entity.name.variable.parameter',
  i: 'markup.inserted punctuation.definition.inserted',
  d: 'markup.deleted punctuation.definition.deleted',
} as const

// Set back to plain text: operators, and the code that stands within a string, `${here}`.
const PLAIN =
  'keyword.operator meta.template.expression meta.embedded source.embedded string.quoted.template meta.interpolation'

export type TokenKind = keyof typeof KINDS

const PLAIN_COLOUR = '#FFFFFF'
// Shiki deals in colours; each kind has one that is never shown: k => #000000, s => #000001.
const COLOURS = Object.keys(KINDS).map((kind, index) => [kind, `#00000${index}`] as const)
const KIND_OF_COLOUR = new Map<string, string>(COLOURS.map(([kind, colour]) => [colour, kind]))

export const theme: ThemeRegistrationRaw = {
  name: 'inkstone',
  fg: PLAIN_COLOUR,
  bg: '#000000',
  settings: [
    { settings: { foreground: PLAIN_COLOUR } },
    { scope: PLAIN.split(' '), settings: { foreground: PLAIN_COLOUR } },
    ...Object.entries(KINDS).map(([kind, scopes]) => ({
      scope: scopes.split(' '),
      settings: { foreground: COLOURS.find(([name]) => name === kind)?.[1] },
    })),
  ],
}

/** Takes the colour that Shiki gave a token; gives its class name, undefined for plain text. */
export function toKind(colour: string | undefined): string | undefined {
  return KIND_OF_COLOUR.get(colour ?? '')
}
