// Owns that a flowchart with a loop begins where its author began. The layout of the drawing library breaks a loop at any
// of its arrows; told of an arrow that leads back as one that comes from there, it has no loop to break.
import { parseMermaid } from 'beautiful-mermaid'

// `B -->|否| A`, alone on its line, as the way back is written: both boxes were named before.
const WAY_BACK = /^([ \t]*)([\w-]+)[ \t]+(--+|==+|-\.+-)>[ \t]*(\|[^|\n]*\|)?[ \t]*([\w-]+)[ \t]*$/gm
// As the library reads them: `<---` has its head at the other end.
const TURNED: Record<string, string> = { '-': '<---', '=': '<===' }

/** Takes a flowchart; gives it with the ways back turned round, which draws the same boxes and the same arrows. Throws as the library does. */
export function turnBackEdges(text: string): string {
  const back = findBackEdges(parseMermaid(text).edges)
  if (back.size === 0) return text
  return text.replace(
    WAY_BACK,
    (line, indent: string, from: string, arrow: string, label = '', to: string) => {
      if (!back.has(toKey(from, to))) return line
      const turned = arrow.includes('.') ? '<-.-' : TURNED[arrow[0] ?? '']
      return `${indent}${to} ${turned}${label} ${from}`
    },
  )
}

type Edge = { source: string; target: string }
const toKey = (source: string, target: string) => `${source} ${target}`

/** The edges that lead to a box one is coming from, walked from the first box in the order written. */
function findBackEdges(edges: Edge[]): Set<string> {
  const targets = new Map<string, string[]>()
  for (const { source, target } of edges) targets.set(source, [...(targets.get(source) ?? []), target])
  const back = new Set<string>()
  const done = new Set<string>()
  const walk = (box: string, way: Set<string>) => {
    if (done.has(box)) return
    way.add(box)
    for (const target of targets.get(box) ?? []) {
      // A box that leads to itself is no loop of the layout's.
      if (target === box) continue
      if (way.has(target)) back.add(toKey(box, target))
      else walk(target, way)
    }
    way.delete(box)
    done.add(box)
  }
  for (const source of targets.keys()) walk(source, new Set())
  return back
}
