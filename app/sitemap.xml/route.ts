import { getSitemapXml, SITEMAP_HEADERS } from '@/lib/seo/get-sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

export const GET = () => new Response(getSitemapXml(), { headers: SITEMAP_HEADERS })
