// Owns the comparison of one body: as it is, then with the rules, each counted where it changed what differs.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from '../markdown/article'
import { type Difference, findDifferences } from './find-differences'
import { type HexoSite, renderHexo } from './render-hexo'
import type { Rule } from './rules/rule'
import { parseHtml, toReading } from './to-reading'

export type Comparison = {
  /** `same`: equal as they are. `ruled`: equal by the rules. */
  result: 'same' | 'ruled' | 'different'
  /** Names of the rules that changed what differs; none where the two were the same. */
  rules: string[]
  difference?: Difference
}

export type Sides = {
  site: HexoSite
  context: MarkdownContext
  /** Gives the HTML that we make of a body. */
  renderOurs: (body: string) => Promise<string>
}

/** Takes a body and both sides; gives what is left between them when the rules have been applied, in their order. */
export async function compareBody(body: string, sides: Sides, rules: readonly Rule[]): Promise<Comparison> {
  const { site, context, renderOurs } = sides
  let source = rules.reduce((text, { both }) => both?.(text) ?? text, body)
  const changing = new Set(source === body ? [] : rules.filter(({ both }) => both).map(({ name }) => name))
  let ours = toReading(parseHtml(await renderOurs(source)))
  let tree = parseHtml(renderHexo(source, site))
  let hexo = toReading(tree)
  let differences = findDifferences(hexo, ours)
  if (differences.length === 0) return toComparison(changing)

  const ids = hexo.headings.map(({ id }) => id)
  let marked = {}
  for (const [index, rule] of rules.entries()) {
    const changed = rule.source?.(source, context) ?? source
    if (changed !== source || rule.marked) {
      source = changed
      marked = { ...marked, ...rule.marked }
      tree = keepIds(parseHtml(renderHexo(source, site, marked)), ids)
      for (const earlier of rules.slice(0, index)) earlier.tree?.(tree, context)
    }
    rule.tree?.(tree, context)
    hexo = rule.reading?.(hexo) ?? toReading(tree)
    ours = rule.reading?.(ours) ?? ours
    const left = findDifferences(hexo, ours)
    if (JSON.stringify(left) !== JSON.stringify(differences)) changing.add(rule.name)
    differences = left
  }
  return toComparison(changing, differences[0])
}

/** An id is what people have shared: it stays Hexo's own, whatever a rule makes of the heading's text. */
function keepIds(tree: Root, ids: string[]): Root {
  const headings: Element[] = []
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element)
  })
  if (headings.length !== ids.length) return tree
  for (const [index, { properties }] of headings.entries()) {
    if (properties.id !== undefined) properties.id = ids[index]
  }
  return tree
}

function toComparison(changing: Set<string>, difference?: Difference): Comparison {
  const rules = [...changing]
  if (difference) return { result: 'different', rules, difference }
  return { result: rules.length > 0 ? 'ruled' : 'same', rules }
}
