// Owns the pieces that the tags of the themes put together: paragraphs, titled parts, disclosures.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toFlow } from '../tag-content'
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

/** A box of paragraphs, even where the tag stood in a line and its content is only words. */
export function toBox(hName: string, children: RootContent[], className?: string[]): TagElement {
  return toElement(hName, { className }, toFlow(children))
}

/** A native disclosure: works without a script, and the browser's search opens it. */
export function toDetails(
  summary: PhrasingContent[] | string,
  children: RootContent[],
  { isOpen = false, classes = ['tag-fold'] } = {},
): TagElement {
  const title = toElement('summary', {}, summary)
  return toElement('details', { className: classes, open: isOpen }, [title, ...toFlow(children)])
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
  return [toBox('aside', [...heads, ...children], classes)]
}

function toLabel(label: string | undefined): RootContent[] {
  return label ? [toElement('p', { className: ['alert-title'] }, label)] : []
}

/** Words of a link: an address among them is no link of its own, for no link may stand in another. */
export function toLinkText({ toPhrasing }: TagCall, text: string): PhrasingContent[] {
  return toPhrasing(text).flatMap((node) => (node.type === 'link' ? node.children : node))
}
