import type { Site } from '@/lib/config/schema'
import type { Messages } from '@/lib/i18n/messages'
import { toUrls } from '@/lib/urls'

/** A plain link to the search; with script it opens the dialog. `nofollow`: nothing of it is fetched before it is used. */
export function SearchGlyph({ site, messages: { search } }: { site: Site; messages: Messages }) {
  return (
    <a className="glyph" href={toUrls(site).search()} rel="nofollow" data-search="" title={search.title}>
      <svg width="20" height="20" viewBox="0 0 24 24" role="img" aria-label={search.title}>
        <path d="M16 16l5 5M10.5 18a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15Z" />
      </svg>
    </a>
  )
}
