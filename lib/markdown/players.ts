// Owns which addresses of other sites are players, and what each is called: its page for readers, its frame for ours.

/** `frame` is what a card loads when it is asked to; one that ends in `.js` is a script that writes what it shows. */
export type Player = { name: string; page: string; frame: string }

type Rule = (url: URL, path: string[]) => { id: string; page: string; frame: string } | undefined

/** Where a player sends its reader on, a phone for one, or takes its looks from, by its origin. */
export const OTHER_ORIGINS: Readonly<Record<string, string>> = {
  'https://player.bilibili.com': 'https://www.bilibili.com',
  'https://gist.github.com': 'https://github.githubassets.com',
}

const VIDEO_ID = /^[\w-]+$/

/** By host without `www.` and `m.`. */
const RULES: Record<string, [string, Rule]> = {
  'youtube.com': ['YouTube', (url, path) => toYouTube(url, path)],
  'youtube-nocookie.com': ['YouTube', (url, path) => toYouTube(url, path)],
  'youtu.be': ['YouTube', (url, path) => toYouTube(url, ['embed', ...path])],
  'bilibili.com': [
    'Bilibili',
    (url, [kind, id = '']) => (kind === 'video' ? toBilibili(url, id) : undefined),
  ],
  'player.bilibili.com': ['Bilibili', (url) => toBilibili(url, toBilibiliId(url.searchParams))],
  'vimeo.com': ['Vimeo', (_, [id = '']) => toVimeo(id)],
  'player.vimeo.com': ['Vimeo', (_, [, id = '']) => toVimeo(id)],
  'codepen.io': ['CodePen', (_, path) => toCodePen(path)],
  'gist.github.com': ['Gist', (url, path) => toGist(url, path)],
}

/** Takes an address as an author has it, `//` in front included; undefined where it is none of a player. */
export function toPlayer(address: string): Player | undefined {
  const full = address.startsWith('//') ? `https:${address}` : address
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return undefined
  const url = new URL(full)
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const [site, rule] = Object.hasOwn(RULES, host) ? (RULES[host] ?? []) : []
  const found = rule?.(url, url.pathname.split('/').filter(Boolean))
  return found && { name: `${site} · ${found.id}`, page: found.page, frame: found.frame }
}

/** `/watch?v=`, `/embed/`, `/shorts/`, `/live/`, `/playlist?list=`. The frame of youtube-nocookie.com sets no cookie before it plays. */
function toYouTube({ searchParams }: URL, [kind = '', id = '']: string[]) {
  const list = searchParams.get('list') ?? ''
  const video =
    kind === 'watch' ? (searchParams.get('v') ?? '') : /^(?:embed|shorts|live)$/.test(kind) ? id : ''
  const start = Number.parseInt(searchParams.get('start') ?? searchParams.get('t') ?? '', 10)
  const isList = (video === '' && kind === 'playlist') || video === 'videoseries'
  const shown = isList ? list : video
  if (!VIDEO_ID.test(shown)) return undefined
  const frame = isList ? `videoseries?list=${list}&` : `${video}?${start > 0 ? `start=${start}&` : ''}`
  const page = isList ? `playlist?list=${list}` : `watch?v=${video}${start > 0 ? `&t=${start}` : ''}`
  return {
    id: shown,
    page: `https://www.youtube.com/${page}`,
    frame: `https://www.youtube-nocookie.com/embed/${frame}autoplay=1`,
  }
}

function toBilibiliId(search: URLSearchParams): string {
  const number = search.get('aid')
  return search.get('bvid') ?? (number ? `av${number}` : '')
}

/** `BV1xx411c7mD`, `av170001`; `p` is the part of a film that has several. */
function toBilibili({ searchParams }: URL, id: string) {
  const [, kind = '', number = ''] = /^(BV|av)(\w+)$/i.exec(id) ?? []
  if (number === '') return undefined
  const isNumber = kind.toLowerCase() === 'av'
  const part = Number.parseInt(searchParams.get('p') ?? searchParams.get('page') ?? '1', 10)
  const asked = isNumber ? `aid=${number}` : `bvid=${id}`
  return {
    id,
    page: `https://www.bilibili.com/video/${id}/${part > 1 ? `?p=${part}` : ''}`,
    frame: `https://player.bilibili.com/player.html?${asked}&p=${Math.max(part, 1) || 1}&autoplay=1`,
  }
}

function toVimeo(id: string) {
  if (!/^\d+$/.test(id)) return undefined
  const page = `https://vimeo.com/${id}`
  return { id, page, frame: `https://player.vimeo.com/video/${id}?autoplay=1` }
}

/** `/甲/pen/abc`, `/甲/embed/abc`, `/甲/embed/preview/abc` */
function toCodePen([user = '', kind = '', ...rest]: string[]) {
  const id = rest.at(-1) ?? ''
  if (!/^(?:pen|embed|full|details)$/.test(kind) || !VIDEO_ID.test(id)) return undefined
  const page = `https://codepen.io/${user}/pen/${id}`
  return { id, page, frame: `https://codepen.io/${user}/embed/${id}?default-tab=result` }
}

/** `/甲/abc`, `/甲/abc.js?file=a.ts`; GitHub frames no page of its own, but gives a script. */
function toGist({ searchParams, hash }: URL, path: string[]) {
  const id = path.join('/').replace(/\.js$/, '')
  if (!/^[\w-]+(?:\/[\da-f]+)?$/i.test(id)) return undefined
  const file = searchParams.get('file')
  return {
    id,
    page: `https://gist.github.com/${id}${hash}`,
    frame: `https://gist.github.com/${id}.js${file ? `?file=${encodeURIComponent(file)}` : ''}`,
  }
}
