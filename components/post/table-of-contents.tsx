import type { Messages } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markdown/article'
import { type HeadingNode, toHeadingTree } from '@/lib/markdown/heading-tree'

type Props = { headings: Heading[]; messages: Messages }

/** One list: folded above the text on a phone, open in the margin on a desk. Few headings need no table. */
export function TableOfContents({ headings, messages }: Props) {
  if (headings.length < 3) return null
  return (
    <nav className="toc" aria-label={messages.post.contents}>
      <details>
        <summary>{messages.post.contents}</summary>
        <HeadingList nodes={toHeadingTree(headings)} />
      </details>
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
