import { getFeedResponse } from '@/lib/feeds/get-feed-response'

export const dynamic = 'force-static'
export const revalidate = 3600

export const GET = () => getFeedResponse('feed.json')
