import { getSite } from '@/lib/config/site'
import { getMessages } from '@/lib/i18n'
import { answerSearch } from '@/lib/search/answer-search'

export const dynamic = 'force-dynamic'

/** What the dialog shows, as JSON: lib/search/results.ts. Where our server is, it answers by itself: lib/serve/own-answer.ts */
export async function GET(request: Request): Promise<Response> {
  const asked = {
    query: new URL(request.url).search,
    address: request.headers.get('x-forwarded-for') ?? '',
  }
  const { body, ...init } = await answerSearch(asked, Date.now(), getMessages(getSite().language))
  return new Response(body, init)
}
