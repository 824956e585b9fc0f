import { TITLE_ID } from '@/components/layout/first-sight'
import { DateTime } from '@/components/ui/date-time'
import { Phrases } from '@/components/ui/phrases'
import { COLUMN, toSourceSet } from '@/components/ui/to-source-set'
import type { Document } from '@/lib/content/document'
import type { Around } from '@/lib/content/get-around'
import type { Crumb } from '@/lib/content/get-entries'
import type { Mark } from '@/lib/content/get-mark'
import type { Pictures } from '@/lib/content/get-pictures'
import type { Messages } from '@/lib/i18n/messages'
import type { Facts } from '@/lib/markdown/article'
import { toReadingMinutes } from '@/lib/markdown/reading-time'
import type { toUrls } from '@/lib/urls'
import { CategoryTrail } from './category-trail'
import { OutdatedNote } from './outdated-note'
import { PostSeries } from './post-series'
import { StateMark } from './state-mark'

type Props = {
  document: Document
  mark?: Mark
  cover?: Pictures['cover']
  trails: Crumb[][]
  count: Facts['count']
  around: Around
  urls: ReturnType<typeof toUrls>
  messages: Messages
  language: string
}

export function PostHead(props: Props) {
  const { document, mark, cover, trails, count, around, urls, messages, language } = props
  const chrome = document.lang && messages.lang
  return (
    <header className="post-head">
      {trails.length > 0 && (
        <nav className="crumbs" lang={chrome} aria-label={messages.post.categories}>
          {trails.map((trail) => (
            <CategoryTrail key={trail.map(({ name }) => name).join('/')} trail={trail} urls={urls} />
          ))}
        </nav>
      )}
      <h1 id={TITLE_ID} className="p-name phrases">
        <Phrases text={document.title} language={language} />
      </h1>
      {document.kind !== 'page' && (
        <PostMeta
          document={document}
          mark={mark}
          count={count}
          authors={around.authors}
          urls={urls}
          messages={messages}
        />
      )}
      {document.kind === 'page' && mark && (
        <p className="post-meta">
          <StateMark mark={mark} date={document.date} messages={messages} />
        </p>
      )}
      {cover && (
        <img
          className="u-featured"
          src={cover.src}
          {...toSourceSet(cover, COLUMN)}
          width={cover.width}
          height={cover.height}
          alt=""
          fetchPriority="high"
        />
      )}
      {around.series && <PostSeries place={around.series} lang={chrome} urls={urls} messages={messages} />}
      {around.outdated && <OutdatedNote outdated={around.outdated} lang={chrome} messages={messages} />}
    </header>
  )
}

function PostMeta({
  document,
  mark,
  count,
  authors,
  urls,
  messages,
}: Pick<Props, 'document' | 'mark' | 'count' | 'urls' | 'messages'> & Pick<Around, 'authors'>) {
  const { post } = messages
  return (
    <p className="post-meta" lang={document.lang && messages.lang}>
      {authors.length > 0 && <span className="p-author">{messages.around.names(authors)}</span>}
      <a className="u-url" href={urls.document(document.permalink)}>
        {document.date ? (
          <DateTime className="dt-published" date={document.date} show="minute" />
        ) : (
          post.undated
        )}
      </a>
      <span>{post.minutes(toReadingMinutes(count))}</span>
      <span>{post.length(count)}</span>
      {isLater(document) && document.updated && (
        <span>
          {post.updatedBefore}
          <DateTime className="dt-updated" date={document.updated} />
        </span>
      )}
      <StateMark mark={mark} date={document.date} messages={messages} />
    </p>
  )
}

/** An update on the day of publication is none. */
function isLater({ date = '', updated = '' }: Document): boolean {
  return updated.slice(0, 10) > date.slice(0, 10)
}
