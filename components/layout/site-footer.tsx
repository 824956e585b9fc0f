import type { Site } from '@/lib/config/schema'

/** `year` is that of the newest post: a page must not change because a night has passed. */
export function SiteFooter({ site, year }: { site: Site; year?: string }) {
  const parts = [['©', year, site.author || site.title].filter(Boolean).join(' '), site.inkstone.license]
  return <footer className="site-footer">{parts.filter(Boolean).join(' · ')}</footer>
}
