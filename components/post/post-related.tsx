import { DateTime } from '@/components/ui/date-time'
import type { Document } from '@/lib/content/document'
import type { Messages } from '@/lib/i18n/messages'
import type { toUrls } from '@/lib/urls'

type Props = { posts: Document[]; urls: ReturnType<typeof toUrls>; messages: Messages }

/** A short list of plain lines. */
export function PostRelated({ posts, urls, messages: { around } }: Props) {
  if (posts.length === 0) return null
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{around.related}</h2>
      <ul className="bare plain">
        {posts.map((post) => (
          <li key={post.source} lang={post.lang}>
            <a href={urls.document(post.permalink)}>{post.title}</a>
            {post.date && <DateTime date={post.date} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}
