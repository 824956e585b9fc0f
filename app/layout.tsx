import type { Metadata } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { DeskScript } from '@/components/desk/desk-script'
import { FirstSight } from '@/components/layout/first-sight'
import { HEAD_SCRIPT } from '@/components/layout/head-script'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { SpeculationRules } from '@/components/layout/speculation-rules'
import { toCounterScript } from '@/components/layout/to-counter-script'
import { toLoader } from '@/components/layout/to-loader'
import { toCounters } from '@/lib/analytics'
import type { Site } from '@/lib/config/schema'
import { getSite } from '@/lib/config/site'
import { toColours } from '@/lib/config/to-colours'
import { getStore } from '@/lib/content/store'
import { getDeskPath } from '@/lib/desk/desk-path'
import { getMessages } from '@/lib/i18n'
import { getScriptPath } from '@/lib/own-script'
import { toSealIcon } from '@/lib/seal'
import { toAlternates } from '@/lib/seo/to-alternates'
import { toUrls } from '@/lib/urls'
import './globals.css'

export function generateMetadata(): Metadata {
  const site = getSite()
  return {
    metadataBase: new URL(site.url),
    title: {
      default: [site.title, site.subtitle].filter(Boolean).join(' · '),
      template: `%s · ${site.title}`,
    },
    description: site.description || site.subtitle || site.title,
    // For a page that says nothing of its own addresses, such as the one that is not found.
    alternates: toAlternates(site),
    icons: { icon: toSealIcon(site) },
  }
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const site = getSite()
  const messages = getMessages(site.language)
  const { paragraph, body_font } = site.inkstone
  const script = getScriptPath()
  return (
    <html
      lang={site.language}
      style={toColours(site) as CSSProperties}
      data-paragraph={paragraph === 'gap' ? undefined : paragraph}
      data-body={body_font === 'sans' ? undefined : body_font}
      suppressHydrationWarning
    >
      <head>
        <FirstSight />
        <script
          dangerouslySetInnerHTML={{
            __html: HEAD_SCRIPT + toLoader(script && site.root + script) + getCounterScript(site),
          }}
        />
      </head>
      <body>
        <div className="site">
          <a className="skip" href="#main">
            {messages.nav.skip}
          </a>
          <SiteHeader site={site} messages={messages} />
          <main id="main">{children}</main>
          <SiteFooter site={site} messages={messages} year={getStore().archive[0]?.year} />
        </div>
        <SpeculationRules root={site.root} />
        {process.env.NODE_ENV === 'development' && (
          <DeskScript path={getDeskPath()} label={messages.deskProblems} />
        )}
      </body>
    </html>
  )
}

/** At the author's desk nobody is counted. */
function getCounterScript(site: Site): string {
  if (process.env.NODE_ENV === 'development') return ''
  return toCounterScript(toCounters(site.inkstone.analytics), toUrls(site).previews())
}
