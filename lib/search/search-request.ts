// Owns what the address of a search says: `?q=缓存&tag=Next&category=技术/前端&year=2024&page=2`.
import type { Filters } from './filters'

export type SearchRequest = Filters & { query: string; page: number; size: number }

const SIZE = 20
const MOST = 100

/** Takes the parameters of an address; what is missing or means nothing is as if it were not there. `limit` is the size of a page. */
export function toSearchRequest(params: URLSearchParams): SearchRequest {
  const read = (name: string) => (params.get(name) ?? '').normalize('NFC').trim()
  return {
    query: params.get('q') ?? '',
    tag: read('tag'),
    category: read('category').split('/').filter(Boolean).join('/'),
    year: read('year'),
    page: toNumber(read('page'), 1, Number.MAX_SAFE_INTEGER),
    size: toNumber(read('limit'), SIZE, MOST),
  }
}

function toNumber(text: string, otherwise: number, most: number): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Math.min(Number(text), most) : otherwise
}
