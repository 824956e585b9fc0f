import type { Messages } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markdown/article'
import { type HeadingNode, toHeadingTree } from '@/lib/markdown/heading-tree'

type Props = { headings: Heading[]; depth: number; isNumbered: boolean; messages: Messages }

/** One list: folded above the text on a phone, open in the margin on a desk. Few headings need no table. */
export function TableOfContents({ headings, depth, isNumbered, messages }: Props) {
  const nodes = toHeadingTree(headings, depth)
  if (headings.length < 3) return null
  return (
    <nav className="toc" aria-label={messages.post.contents}>
      <details>
        <summary>{messages.post.contents}</summary>
        <HeadingList nodes={nodes} number={isNumbered ? '' : undefined} />
      </details>
      <table-of-contents data-open={messages.contentsSheet.open} data-close={messages.contentsSheet.close} />
    </nav>
  )
}

/** `number` is that of the heading above, `2.1.`; undefined where none are shown. */
function HeadingList({ nodes, number }: { nodes: HeadingNode[]; number?: string }) {
  return (
    <ol>
      {nodes.map(({ id, text, children }, index) => {
        const own = number === undefined ? undefined : `${number}${index + 1}`
        return (
          <li key={id}>
            <a href={`#${id}`}>{own ? `${own} ${text}` : text}</a>
            {children.length > 0 && <HeadingList nodes={children} number={own && `${own}.`} />}
          </li>
        )
      })}
    </ol>
  )
}
