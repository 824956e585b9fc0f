import { CategoryTrail } from '@/components/post/category-trail'
import { StateMark } from '@/components/post/state-mark'
import { DateTime } from '@/components/ui/date-time'
import { Phrases } from '@/components/ui/phrases'
import { toSourceSet } from '@/components/ui/to-source-set'
import type { Site } from '@/lib/config/schema'
import type { Entry } from '@/lib/content/get-entries'
import type { Messages } from '@/lib/i18n/messages'
import type { toUrls } from '@/lib/urls'

const COVER = { sizes: '6.5rem', widths: [256, 640] }

type Props = Entry & { urls: ReturnType<typeof toUrls>; site: Site; messages: Messages }

export function PostEntry({ post, excerpt, cover, categories, mark, urls, site, messages }: Props) {
  const language = post.lang ?? site.language
  return (
    <article className="entry h-entry" lang={post.lang}>
      <div className="entry-meta plain" lang={post.lang && messages.lang}>
        {post.date && <DateTime className="dt-published" date={post.date} />}
        {categories[0] && <CategoryTrail trail={categories[0]} urls={urls} />}
        {post.sticky > 0 && <span className="pinned">{messages.post.pinned}</span>}
        <StateMark mark={mark} date={post.date} messages={messages} />
      </div>
      <div>
        {cover && (
          <img
            className="entry-cover"
            src={cover.src}
            {...toSourceSet(cover, COVER)}
            width={cover.width}
            height={cover.height}
            alt=""
            loading="lazy"
          />
        )}
        <h2 className="p-name phrases">
          <a className="u-url" href={urls.document(post.permalink)}>
            <Phrases text={post.title} language={language} />
          </a>
        </h2>
        {excerpt && <p className="p-summary">{excerpt}</p>}
      </div>
    </article>
  )
}
