import type { SeriesPlace } from '@/lib/content/series'
import type { Messages } from '@/lib/i18n/messages'
import type { toUrls } from '@/lib/urls'

type Props = { place: SeriesPlace; lang?: string; urls: ReturnType<typeof toUrls>; messages: Messages }

/** One line that says where this part stands; opened, the parts around it. */
export function PostSeries({ place, lang, urls, messages: { around } }: Props) {
  const { name, number, total, parts } = place
  return (
    <nav className="series" lang={lang} aria-label={around.series(name)}>
      <details>
        <summary>
          <span>{around.series(name)}</span>
          <span className="figures">{around.seriesPlace(number, total)}</span>
        </summary>
        <ol className="plain" start={parts[0]?.number}>
          {parts.map(({ number: one, post }) => (
            <li key={post.source} lang={post.lang}>
              <a href={urls.document(post.permalink)} aria-current={one === number ? 'page' : undefined}>
                {post.title}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
