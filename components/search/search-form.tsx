import type { Site } from '@/lib/config/schema'
import type { Messages } from '@/lib/i18n/messages'
import { toUrls } from '@/lib/urls'
import './search.css'

type Props = {
  site: Site
  messages: Messages
  query?: string
  /** Limits that go on, by their names in the address. */
  kept?: Record<string, string>
}

/** One line to write on. */
export function SearchForm({ site, messages: { search }, query, kept = {} }: Props) {
  return (
    <search>
      <form className="search-line" action={toUrls(site).search()}>
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={search.field}
          placeholder={search.field}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          required
        />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{search.submit}</button>
      </form>
    </search>
  )
}
