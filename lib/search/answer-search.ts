// Owns the answer of /api/search/: JSON, for nobody else to keep.
import type { Messages } from '../i18n/messages'
import { countWork } from '../safety/work-limit'
import { refuse, searchPosts } from './search-posts'
import { toSearchRequest } from './search-request'

const STATUS = { often: 429, long: 400 } as const

/** Takes a request whose X-Forwarded-For is its reader's address, as our server has it, and the time in milliseconds. */
export async function answerSearch(request: Request, now: number, { search }: Messages): Promise<Response> {
  const wait = countWork('search', request.headers.get('x-forwarded-for') ?? '', now)
  const { getChoices: _, ...answer } =
    wait > 0 ? refuse('often') : await searchPosts(toSearchRequest(new URL(request.url).searchParams))
  const { refusal } = answer
  const headers = {
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
    ...(wait > 0 ? { 'Retry-After': String(Math.ceil(wait / 1000)) } : {}),
  }
  if (!refusal) return Response.json(answer, { headers })
  return Response.json({ ...answer, message: search[refusal] }, { status: STATUS[refusal], headers })
}
