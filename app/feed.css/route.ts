import { getSite } from '@/lib/config/site'
import { toFeedStyle } from '@/lib/feeds/to-styled'

export const dynamic = 'force-static'
export const revalidate = 3600

export const GET = () =>
  new Response(toFeedStyle(getSite()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
