// Owns what a tag of Hexo is to us: how it is called, and that it gives nodes of the Markdown tree.
import type { Properties } from 'hast'
import type { Parent, PhrasingContent, RootContent } from 'mdast'
import type { MarkdownContext } from '../article'
import type { Report } from '../report'

/** One `{% name args %}`, with what stands before its `{% endname %}` where it has one. */
export type TagCall = {
  /** As written: `note`, `subnote`. */
  name: string
  /** What stands between the name and `%}`, trimmed. */
  args: string
  /** `args` cut at spaces, quotes taken off, as Hexo hands them to a tag: `a "b c"` => ['a', 'b c'] */
  words: string[]
  /** Whether an end tag was found. The same name is a block in one theme and none in another. */
  isBlock: boolean
  /** Whether it stands in a line of text: then only phrasing content fits. */
  isInline: boolean
  /** The content as typed, '' where there is none. */
  text: string
  /** The content as Markdown, [] where there is none. Comments in it (`<!-- tab 甲 -->`) are `html` nodes. */
  children: RootContent[]
  /** Its number in the article, from 1: for ids and names that no other tag has. */
  number: number
  context: MarkdownContext
  /** Reads one line of Markdown, such as an argument: themes render them. The nodes carry no position. */
  toPhrasing: (text: string) => PhrasingContent[]
  /** Tells the author of a slip, at the tag. */
  report: Report
}

export type Tag = {
  /** The name and its aliases. */
  names: string[]
  /** `text`: the content is not Markdown, such as code. `untagged`: it is, but `{% %}` in it is text. */
  content?: 'text' | 'untagged'
  /** Means nothing without its end tag; then it is shown as typed, and reported. */
  needsEnd?: true
  /** Means something without a word too, where it stands in a line of its own. */
  isWhole?: true
  /** Has no content: what stands before an end tag of its name comes after it. */
  isVoid?: true
  /** Stands for an address: its text may be in an attribute, as in `<a href="{% post_path 甲 %}">`. */
  isAddress?: true
  /** Gives what stands in place of the tag. Must not throw and must lose no text: what is not understood is shown as typed. */
  render: (call: TagCall) => RootContent[]
}

/** An HTML element as a node of the Markdown tree, which remark-rehype turns into one of the HTML tree. */
export interface TagElement extends Parent {
  type: 'tagElement'
  children: RootContent[]
  data: { hName: string; hProperties: Properties }
}

declare module 'mdast' {
  interface RootContentMap {
    tagElement: TagElement
  }
  interface PhrasingContentMap {
    tagElement: TagElement
  }
}

/** Takes a tag name of HTML, its properties as hast has them, and its content; text is escaped on its way out. */
export function toElement(
  hName: string,
  hProperties: Properties,
  children: RootContent[] | string = [],
): TagElement {
  const content: RootContent[] = typeof children === 'string' ? [{ type: 'text', value: children }] : children
  return { type: 'tagElement', data: { hName, hProperties }, children: content }
}

const FLOW = new Set(
  'blockquote code definition footnoteDefinition heading list listItem paragraph table thematicBreak'.split(
    ' ',
  ),
)
const PHRASING_ELEMENTS = new Set(
  `a abbr audio b bdi bdo br button cite code del dfn em i iframe img input ins kbd label mark meter object picture
  progress q ruby s samp small span strong sub sup time u var video wbr`.split(/\s+/),
)

/** Whether a node may stand in a line of text. Raw HTML may stand anywhere. */
export function isPhrasing(node: RootContent): boolean {
  return node.type === 'tagElement' ? PHRASING_ELEMENTS.has(node.data.hName) : !FLOW.has(node.type)
}
