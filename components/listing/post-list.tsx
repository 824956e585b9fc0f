import type { Site } from '@/lib/config/schema'
import type { Entry } from '@/lib/content/get-entries'
import type { Messages } from '@/lib/i18n/messages'
import { toUrls } from '@/lib/urls'
import { PostEntry } from './post-entry'
import './listing.css'

type Props = { entries: Entry[]; site: Site; messages: Messages }

export function PostList({ entries, site, messages }: Props) {
  if (entries.length === 0) return <p className="faded">{messages.list.empty}</p>
  const urls = toUrls(site)
  return (
    <div className="feed lazy h-feed">
      {entries.map((entry) => (
        <PostEntry key={entry.post.source} {...entry} urls={urls} messages={messages} site={site} />
      ))}
    </div>
  )
}
