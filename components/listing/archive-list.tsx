import { StateMark } from '@/components/post/state-mark'
import { DateTime } from '@/components/ui/date-time'
import type { ArchiveYear } from '@/lib/content/archive'
import type { Document } from '@/lib/content/document'
import type { Mark } from '@/lib/content/get-mark'
import type { Messages } from '@/lib/i18n/messages'
import type { toUrls } from '@/lib/urls'
import './listing.css'

type Props = {
  /** The posts of this page by year. */
  years: ArchiveYear[]
  /** Every year whole, for counts and months. */
  archive: ArchiveYear[]
  /** Why readers do not see some of the posts yet. */
  marks: ReadonlyMap<Document, Mark>
  urls: ReturnType<typeof toUrls>
  messages: Messages
}

export function ArchiveList({ years, archive, marks, urls, messages }: Props) {
  return (
    <div className="feed h-feed">
      {years.map(({ year, posts }) => (
        <section className="archive-year plain" key={year}>
          <YearMargin whole={archive.find((one) => one.year === year)} urls={urls} messages={messages} />
          <ul className="titles bare">
            {posts.map((post) => (
              <li className="h-entry" key={post.source} lang={post.lang}>
                {post.date && <DateTime className="dt-published" date={post.date} show="month-day" />}
                <a className="u-url p-name" href={urls.document(post.permalink)}>
                  {post.title}
                </a>
                <StateMark mark={marks.get(post)} date={post.date} messages={messages} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The year as a numeral, its count as a row of ticks, its months as links. */
function YearMargin({ whole, urls, messages }: { whole?: ArchiveYear } & Pick<Props, 'urls' | 'messages'>) {
  if (!whole) return null
  const { year, posts, months } = whole
  return (
    <div className="year">
      <h2>
        <a href={urls.year(year)}>{year}</a>
      </h2>
      <span
        className="ticks"
        role="img"
        aria-label={messages.list.posts(posts.length)}
        style={{ width: `${posts.length * 4 - 3}px` }}
      />
      <p className="months">
        {months.map(({ month }) => (
          <a key={month} href={urls.month(year, month)}>
            {messages.list.month(Number(month))}
          </a>
        ))}
      </p>
    </div>
  )
}
