import type { Messages } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markdown/article'
import { type HeadingNode, toHeadingTree } from '@/lib/markdown/heading-tree'

type Props = { headings: Heading[]; messages: Messages }

/** In the margin on a desk, folded above the text on a phone. Few headings need no table. */
export function TableOfContents({ headings, messages }: Props) {
  if (headings.length < 3) return null
  const tree = toHeadingTree(headings)
  return (
    <nav className="toc" aria-label={messages.post.contents}>
      <details className="phone">
        <summary>{messages.post.contents}</summary>
        <HeadingList nodes={tree} />
      </details>
      <div className="desk">
        <HeadingList nodes={tree} />
      </div>
    </nav>
  )
}

function HeadingList({ nodes }: { nodes: HeadingNode[] }) {
  return (
    <ol>
      {nodes.map(({ id, text, children }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {children.length > 0 && <HeadingList nodes={children} />}
        </li>
      ))}
    </ol>
  )
}
