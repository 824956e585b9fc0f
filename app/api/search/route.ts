import { getSite } from '@/lib/config/site'
import { getMessages } from '@/lib/i18n'
import { answerSearch } from '@/lib/search/answer-search'

export const dynamic = 'force-dynamic'

/** What the dialog shows, as JSON: lib/search/results.ts */
export function GET(request: Request): Promise<Response> {
  return answerSearch(request, Date.now(), getMessages(getSite().language))
}
