import { revalidatePath } from 'next/cache'
import { getRevalidateSecret } from '@/lib/config/env'
import { getSite } from '@/lib/config/site'
import { getMessages } from '@/lib/i18n'
import { getLive } from '@/lib/live/live'
import { answerWebhook, makeLimits } from '@/lib/webhook/answer-webhook'

export const dynamic = 'force-dynamic'

const limits = makeLimits()

/** Tells the server that the author's folder has changed, where nobody watches it. */
function handle(request: Request): Promise<Response> {
  const { root, language } = getSite()
  return answerWebhook(request, {
    secret: getRevalidateSecret(),
    root,
    now: Date.now(),
    limits,
    messages: getMessages(language),
    refresh: async (paths) => {
      const live = getLive()
      if (live) return live.refresh(paths)
      // Under a server of another kind nobody knows what a change affects: each page is made again when it is asked for.
      revalidatePath('/', 'layout')
      return 'all'
    },
  })
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
}
