import { DateTime } from '@/components/ui/date-time'
import type { Document } from '@/lib/content/document'
import type { toUrls } from '@/lib/urls'
import './listing.css'

/** Posts as plain lines: date and title. */
export function TitleList({ posts, urls }: { posts: Document[]; urls: ReturnType<typeof toUrls> }) {
  return (
    <ul className="titles bare plain">
      {posts.map((post) => (
        <li key={post.source} lang={post.lang}>
          {post.date && <DateTime date={post.date} />}
          <a href={urls.document(post.permalink)}>{post.title}</a>
        </li>
      ))}
    </ul>
  )
}
