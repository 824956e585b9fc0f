import { Seal } from '@/components/ui/seal'
import type { Site } from '@/lib/config/schema'
import type { Document } from '@/lib/content/document'
import type { Tag } from '@/lib/content/tag-index'
import type { Messages } from '@/lib/i18n/messages'
import { toSealText } from '@/lib/seal'
import { toUrls } from '@/lib/urls'

type Props = {
  tags: Tag[]
  neighbours: { previous?: Document; next?: Document }
  site: Site
  messages: Messages
}

/** What follows the text: the seal, the licence, the tags, the posts before and after. */
export function PostEnd({ tags, neighbours, site, messages }: Props) {
  const urls = toUrls(site)
  return (
    <footer className="post-end">
      <div className="sealed">
        <Seal text={toSealText(site)} />
        {tags.length > 0 && (
          <nav className="tag-links plain" aria-label={messages.post.tags}>
            {tags.map(({ name, slug }) => (
              <a key={slug} className="p-category" rel="tag" href={urls.tag(slug)}>
                {name}
              </a>
            ))}
          </nav>
        )}
      </div>
      <Neighbours {...neighbours} urls={urls} messages={messages} />
    </footer>
  )
}

type NeighboursProps = Props['neighbours'] & { urls: ReturnType<typeof toUrls>; messages: Messages }

function Neighbours({ previous, next, urls, messages: { post } }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={post.neighbours}>
      {previous && (
        <a className="previous" rel="prev" href={urls.document(previous.permalink)}>
          <small>{post.previous}</small>
          <span className="serif">{previous.title}</span>
        </a>
      )}
      {next && (
        <a className="next" rel="next" href={urls.document(next.permalink)}>
          <small>{post.next}</small>
          <span className="serif">{next.title}</span>
        </a>
      )}
    </nav>
  )
}
