import { ShareMenu } from '@/components/share/share-menu'
import { Seal } from '@/components/ui/seal'
import type { Site } from '@/lib/config/schema'
import type { Around } from '@/lib/content/get-around'
import type { Tag } from '@/lib/content/tag-index'
import type { Messages } from '@/lib/i18n/messages'
import { toSealText } from '@/lib/seal'
import { toUrls } from '@/lib/urls'
import { PostLicence } from './post-licence'
import { PostRelated } from './post-related'

type Props = {
  tags: Tag[]
  around: Around
  /** Of these words, where the article is in another language. */
  lang?: string
  site: Site
  messages: Messages
}

/** What follows the text: the seal, the licence, the tags, the posts before and after, related ones. */
export function PostEnd({ tags, around, lang, site, messages }: Props) {
  const urls = toUrls(site)
  return (
    <footer className="post-end" lang={lang}>
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
      {around.licence && <PostLicence licence={around.licence} messages={messages} />}
      {around.share && <ShareMenu share={around.share} messages={messages} />}
      <Neighbours previous={around.previous} next={around.next} urls={urls} messages={messages} />
      <PostRelated posts={around.related} urls={urls} messages={messages} />
    </footer>
  )
}

type NeighboursProps = Pick<Around, 'previous' | 'next'> & {
  urls: ReturnType<typeof toUrls>
  messages: Messages
}

function Neighbours({ previous, next, urls, messages: { post } }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={post.neighbours}>
      {previous && (
        <a className="previous" rel="prev" href={urls.document(previous.permalink)}>
          <small>{post.previous}</small>
          <span className="serif" lang={previous.lang}>
            {previous.title}
          </span>
        </a>
      )}
      {next && (
        <a className="next" rel="next" href={urls.document(next.permalink)}>
          <small>{post.next}</small>
          <span className="serif" lang={next.lang}>
            {next.title}
          </span>
        </a>
      )}
    </nav>
  )
}
