import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/config/site'
import { toAbsolute, toUrls } from '@/lib/urls'

export const revalidate = 3600

export default function robots(): MetadataRoute.Robots {
  const site = getSite()
  return { rules: { userAgent: '*', allow: '/' }, sitemap: toAbsolute(site, toUrls(site).sitemap()) }
}
