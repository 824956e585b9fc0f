import type { MetadataRoute } from 'next'
import { getSitemap } from '@/lib/seo/get-sitemap'

export const revalidate = 3600

export default function sitemap(): MetadataRoute.Sitemap {
  return getSitemap()
}
