// Owns the node of the Markdown tree that stands for one `{% name args %}` until its place in the tree is understood.
import type { Literal, Parents, RootContent } from 'mdast'
import type { SourceTag } from './tag-scan'

/** `value` is its source, which is what it shows where it turns out to be no tag. */
export interface TagMark extends Literal, Pick<SourceTag, 'name' | 'args' | 'isEnd'> {
  type: 'tagMark'
  /** What stands before its end tag, where the parser has read both as one since that is no Markdown. */
  content?: string
  /** Whether it stands within the author's HTML. */
  isInHtml?: boolean
}

declare module 'mdast' {
  interface RootContentMap {
    tagMark: TagMark
  }
  interface PhrasingContentMap {
    tagMark: TagMark
  }
}

const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Whether paragraphs stand in it, rather than words. */
export function isFlowParent(parent: Parents): boolean {
  return FLOW_PARENTS.has(parent.type)
}

/** A node in place, with its parents from the root down. */
export type Place = { mark: TagMark; parents: Parents[] }

/** Puts other nodes in place of each child, deepest first. */
export function replaceChildren(
  parent: Parents,
  toNodes: (child: RootContent, parent: Parents) => RootContent[],
): void {
  const children = parent.children as RootContent[]
  for (const child of children) if ('children' in child) replaceChildren(child, toNodes)
  const nodes = children.flatMap((child) => toNodes(child, parent))
  if (nodes.length !== children.length || nodes.some((node, at) => node !== children[at])) {
    Object.assign(parent, { children: nodes })
  }
}
