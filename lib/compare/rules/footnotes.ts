// Owns the difference of `[^1]`, which Hexo's renderer takes for the name of a link.
import type { FootnoteDefinition } from 'mdast'
import { visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

/** HEXO.md: "Footnotes ...: not in Hexo's default, used by themes; ours: built in". Numbers, and the notes as a list at the end. */
export const footnotes: Rule = {
  name: 'footnotes',
  source: (body, { messages }) => {
    const definitions = new Map<string, FootnoteDefinition>()
    const calls = new Map<string, number>()
    const edits: Edit[] = []
    const tree = parseMarkdown(body)
    visit(tree, 'footnoteDefinition', (definition) => {
      definitions.set(definition.identifier, definition)
      edits.push({ ...toRange(definition), text: '' })
    })
    visit(tree, 'footnoteReference', (reference) => {
      const { identifier } = reference
      calls.set(identifier, (calls.get(identifier) ?? 0) + 1)
      const number = [...calls.keys()].indexOf(identifier) + 1
      edits.push({ ...toRange(reference), text: `<sup><a href="#fn-${identifier}">${number}</a></sup>` })
    })
    if (calls.size === 0) return body
    const notes = [...calls].map(([identifier, count], index) => {
      const definition = definitions.get(identifier)
      const { start, end } = definition ? toRange(definition) : { start: 0, end: 0 }
      return toItem(index + 1, body.slice(start, end), toLinksBack(identifier, count))
    })
    return `${applyEdits(body, edits)}\n\n<p>${messages.footnotes.heading}</p>\n\n${notes.join('\n')}\n`
  },
}

/** `[^甲]: 注` => `1. 注 ↩`, further lines as deep as the first. */
function toItem(number: number, definition: string, linksBack: string): string {
  const marker = `${number}. `
  const text = definition.replace(/^\[\^[^\]]*\]:[ \t]*/, '').replace(/\n {1,4}/g, '\n')
  return `${marker}${text.trimEnd()} ${linksBack}`.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
}

function toLinksBack(identifier: string, count: number): string {
  const links = Array.from({ length: count }, (_, index) =>
    index === 0
      ? `<a href="#fnref-${identifier}">↩</a>`
      : `<a href="#fnref-${identifier}-${index + 1}">↩<sup>${index + 1}</sup></a>`,
  )
  return links.join(' ')
}
