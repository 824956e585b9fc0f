import type { Site } from '@/lib/config/schema'
import type { Messages } from '@/lib/i18n/messages'

type Props = { site: Site; messages: Messages; year?: string }

/** `year` is that of the newest post: a page must not change because a night has passed. */
export function SiteFooter({ site, messages, year }: Props) {
  const parts = [['©', year, site.author || site.title].filter(Boolean).join(' '), site.inkstone.license]
  return (
    <footer className="site-footer">
      {parts.filter(Boolean).join(' · ')}
      <a href="#top">{messages.habits.top}</a>
    </footer>
  )
}
