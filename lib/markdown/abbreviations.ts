// Owns abbreviations of PHP Markdown Extra: `*[HTML]: 超文本标记语言` in a paragraph of its own explains the word everywhere.
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { toElement } from './tags/tag'

// `*[注]: 仅供参考*` is emphasis, and starts with no text.
const DEFINITION = /^\*\[([^\]\n]+)\]:[ \t]+(\S.*)$/
const LATIN = '[A-Za-z0-9_]'

export type Abbreviations = {
  /** What each word stands for. */
  meanings: Map<string, string>
  /** The paragraphs of nothing but definitions. */
  definitions: Set<Paragraph>
}

/** A remark plugin. A definition whose word is nowhere stays as typed. */
export function remarkAbbreviations() {
  return (tree: Root, file: { toString(): string }) => {
    const { meanings, definitions } = findAbbreviations(tree, String(file))
    if (meanings.size === 0) return
    tree.children = tree.children.filter((node) => node.type !== 'paragraph' || !definitions.has(node))
    const pattern = toPattern([...meanings.keys()])
    const seen = new Set<string>()
    visit(tree, 'text', (text, index, parent) => {
      if (!parent || index === undefined) return
      const nodes = explain(text, pattern, (word) => {
        const title = meanings.get(word) ?? ''
        // The first one can be reached by keyboard and by touch, and then says what it stands for.
        const isFirst = parent.type === 'paragraph' && !seen.has(word)
        if (isFirst) seen.add(word)
        return toElement('abbr', { title, tabIndex: isFirst ? 0 : undefined }, word)
      })
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
  }
}

/** Takes a tree and its source; gives the definitions that explain something: all words of their paragraph are used. */
export function findAbbreviations(tree: Root, source: string): Abbreviations {
  const found: Abbreviations = { meanings: new Map(), definitions: new Set() }
  if (!source.includes('*[')) return found
  const candidates = tree.children.flatMap((node) => {
    const pairs = node.type === 'paragraph' ? readDefinitions(node, source) : undefined
    return pairs && node.type === 'paragraph' ? [{ node, pairs }] : []
  })
  const own = new Set(candidates.map(({ node }) => node))
  let prose = ''
  visit(tree, (node) => {
    if (node.type === 'paragraph' && own.has(node)) return SKIP
    if (node.type === 'text') prose += `${node.value}\n`
  })
  for (const { node, pairs } of candidates) {
    if (!pairs.every(([word]) => toPattern([word]).test(prose))) continue
    found.definitions.add(node)
    for (const [word, meaning] of pairs) found.meanings.set(word, meaning)
  }
  return found
}

function readDefinitions({ children, position }: Paragraph, source: string): [string, string][] | undefined {
  const [first] = children
  if (first?.type !== 'text' || !first.value.startsWith('*[')) return undefined
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n')
  const pairs = lines.map((line): [string, string] | undefined => {
    const [, word, meaning] = DEFINITION.exec(line.trim()) ?? []
    return word && meaning ? [word, meaning] : undefined
  })
  const whole = pairs.filter((pair) => pair !== undefined)
  return whole.length === lines.length ? whole : undefined
}

/** `HTML` is no part of `XHTML`, but one of `用HTML写`. The longest word comes first. */
function toPattern(words: string[]): RegExp {
  const parts = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const before = /^\w/.test(word) ? `(?<!${LATIN})` : ''
      return `${before}${escaped}${/\w$/.test(word) ? `(?!${LATIN})` : ''}`
    })
  return new RegExp(`(${parts.join('|')})`)
}

function explain(text: Text, pattern: RegExp, toNode: (word: string) => PhrasingContent): PhrasingContent[] {
  const pieces = text.value.split(pattern)
  if (pieces.length === 1) return [text]
  return pieces.flatMap((value, at): PhrasingContent[] => {
    if (at % 2 === 1) return [toNode(value)]
    return value === '' ? [] : [{ type: 'text', value }]
  })
}
