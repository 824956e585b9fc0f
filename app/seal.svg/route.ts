import { getSite } from '@/lib/config/site'
import { toSealSvg } from '@/lib/seal'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The icon of the manifest; pages carry theirs within. */
export const GET = () => new Response(toSealSvg(getSite()), { headers: { 'Content-Type': 'image/svg+xml' } })
