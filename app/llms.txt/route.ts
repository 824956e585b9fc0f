import { getSite } from '@/lib/config/site'
import { getStore } from '@/lib/content/store'
import { toLlmsText } from '@/lib/seo/to-llms-text'

export const dynamic = 'force-static'
export const revalidate = 3600

export const GET = () =>
  new Response(toLlmsText(getStore(), getSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
