// Owns alerts: a quote whose first line is `[!NOTE]` alone becomes a labelled aside, as GitHub has it.
import type { Blockquote, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Messages } from '../i18n/messages'

const MARKER = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i

/** A remark plugin; `labels` are the five titles in the language of the article. */
export function remarkAlerts(labels: Messages['alert']) {
  return (tree: Root) => visit(tree, 'blockquote', (quote) => toAlert(quote, labels))
}

function toAlert(quote: Blockquote, labels: Messages['alert']): void {
  const [paragraph] = quote.children
  if (paragraph?.type !== 'paragraph') return
  const [text, next] = paragraph.children
  if (text?.type !== 'text') return
  const marker = MARKER.exec(text.value)
  // `[!NOTE] **重点**`: the pattern ends with the text, but the line goes on.
  const isAlone = marker?.[0].endsWith('\n') || next === undefined || next.type === 'break'
  const kind = Object.keys(labels).find(
    (name): name is keyof typeof labels => name === marker?.[1]?.toLowerCase(),
  )
  if (!marker || !isAlone || !kind) return

  text.value = text.value.slice(marker[0].length)
  if (text.value === '') paragraph.children.splice(0, next?.type === 'break' ? 2 : 1)
  if (paragraph.children.length === 0) quote.children.shift()
  quote.children.unshift(toTitle(labels[kind]))
  quote.data = { hName: 'aside', hProperties: { className: ['alert', `alert-${kind}`] } }
}

function toTitle(label: string): Paragraph {
  const data = { hProperties: { className: ['alert-title'] } }
  return { type: 'paragraph', data, children: [{ type: 'text', value: label }] }
}
