// Owns the pieces that the tags of the themes put together: paragraphs, titled parts, disclosures.
import type { Properties } from 'hast'
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toAlert } from './kinds'
import { type TagCall, type TagElement, toElement } from './tag'

/** A paragraph of what it is given. */
export function toParagraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** A line that titles what follows, without being a heading of the article. */
export function toTitle(children: PhrasingContent[] | string): TagElement {
  return toElement('p', { className: ['tag-title'] }, children)
}

/** A native disclosure: works without a script, and the browser's search opens it. */
export function toDetails(
  summary: PhrasingContent[] | string,
  children: RootContent[],
  { isOpen = false, classes = ['tag-fold'] } = {},
): TagElement {
  const title = toElement('summary', {}, summary)
  return toElement('details', { className: classes, open: isOpen }, [title, ...children])
}

/** An alert with the title that the author gave, else with the label of what the styles mean. */
export function toAside(
  call: TagCall,
  styles: string[],
  title: PhrasingContent[],
  children: RootContent[],
): RootContent[] {
  const { classes, label } = toAlert(styles, call.context.messages.alert)
  const heads: RootContent[] = title.length > 0 ? [toTitle(title)] : toLabel(label)
  const box = toElement('aside', { className: classes }, [...heads, ...children])
  return toFlow(call, box, [...title, ...children])
}

function toLabel(label: string | undefined): RootContent[] {
  return label ? [toElement('p', { className: ['alert-title'] }, label)] : []
}

/** The box where it may stand; within a line, where no box fits, what it holds. */
export function toFlow({ isInline }: TagCall, box: RootContent, content: RootContent[]): RootContent[] {
  return isInline ? content : [box]
}

/** What stands in a line stays in it; alone, it becomes a paragraph. */
export function toLine(
  { isInline }: TagCall,
  content: TagElement,
  properties: Properties = {},
): RootContent[] {
  return isInline ? [content] : [toElement('p', properties, [content])]
}
