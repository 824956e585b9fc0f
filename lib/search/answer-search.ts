// Owns the answer of /api/search/: JSON, for nobody else to keep.
import type { Messages } from '../i18n/messages'
import { countWork } from '../safety/work-limit'
import { refuse, searchPosts } from './search-posts'
import { toSearchRequest } from './search-request'

const STATUS = { often: 429, long: 400 } as const

/** Of whom it is: `address` is the reader's, as our server has it, `query` what stands after the `?`. */
export type Asked = { query: string; address: string }

/** Not a `Response`, which for a program that types along costs more than to search a thousand posts. */
export type JsonAnswer = { status: number; headers: Record<string, string>; body: string }

/** Takes a request, and the time in milliseconds. */
export async function answerSearch(
  { query, address }: Asked,
  now: number,
  { search }: Messages,
): Promise<JsonAnswer> {
  const wait = countWork('search', address, now)
  const { getChoices: _, ...answer } =
    wait > 0 ? refuse('often') : await searchPosts(toSearchRequest(new URLSearchParams(query)))
  const { refusal } = answer
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
    ...(wait > 0 ? { 'Retry-After': String(Math.ceil(wait / 1000)) } : {}),
  }
  if (!refusal) return { status: 200, headers, body: JSON.stringify(answer) }
  return {
    status: STATUS[refusal],
    headers,
    body: JSON.stringify({ ...answer, message: search[refusal] }),
  }
}
