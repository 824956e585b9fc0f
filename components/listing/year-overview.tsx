import type { ArchiveYear } from '@/lib/content/archive'
import type { Messages } from '@/lib/i18n/messages'
import type { toUrls } from '@/lib/urls'
import './listing.css'

type Props = { archive: ArchiveYear[]; urls: ReturnType<typeof toUrls>; messages: Messages }

/** Every year with a bar as high as it has posts: where the long years were. Two years need no overview. */
export function YearOverview({ archive, urls, messages: { around } }: Props) {
  if (archive.length < 3) return null
  const most = Math.max(...archive.map(({ posts }) => posts.length))
  return (
    <nav className="years plain" aria-label={around.years}>
      {archive.map(({ year, posts }) => (
        <a key={year} href={urls.year(year)}>
          <span className="faded figures">{posts.length}</span>
          <i style={{ height: `${Math.max(1, Math.round((posts.length / most) * 48))}px` }} />
          <span className="figures">{year}</span>
        </a>
      ))}
    </nav>
  )
}
