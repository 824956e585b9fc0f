import { ReadingSettings } from '@/components/habits/reading-settings'
import { SearchGlyph } from '@/components/search/search-glyph'
import { Seal } from '@/components/ui/seal'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import type { Site } from '@/lib/config/schema'
import type { Messages } from '@/lib/i18n/messages'
import { toSealText } from '@/lib/seal'
import { toMenuHref, toUrls } from '@/lib/urls'

type Props = { site: Site; messages: Messages }

export function SiteHeader({ site, messages }: Props) {
  return (
    <header>
      <site-header>
        <a className="brand" href={toUrls(site).home()}>
          <Seal text={toSealText(site)} />
          <span>{site.title}</span>
        </a>
        <nav className="menu" aria-label={messages.nav.main}>
          <details>
            <summary>{messages.nav.menu}</summary>
            <div className="menu-links">
              {toLinks(site, messages).map(([name, href]) => (
                <a key={href} href={href}>
                  {name}
                </a>
              ))}
            </div>
          </details>
        </nav>
        <SearchGlyph site={site} messages={messages} />
        <ReadingSettings messages={messages} />
        <ThemeSwitch messages={messages} />
      </site-header>
    </header>
  )
}

/** The menu of _config.yml, else the four words that every site has. */
function toLinks(site: Site, { nav }: Messages): [string, string][] {
  const configured = Object.entries(site.inkstone.menu)
  if (configured.length > 0) return configured.map(([name, target]) => [name, toMenuHref(site, target)])
  const urls = toUrls(site)
  return [
    [nav.home, urls.home()],
    [nav.archives, urls.archives()],
    [nav.categories, urls.categories()],
    [nav.tags, urls.tags()],
  ]
}
