// Owns Hexo's side: hexo-renderer-marked as Hexo calls it, in a Hexo that is nothing but what the renderer asks of it.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What `this` is to a renderer. */
type Hexo = {
  config: Record<string, unknown>
  execFilterSync: (name: string, data: unknown) => void
}
type Renderer = (this: Hexo, data: { text: string }, options?: object) => string

export type HexoSite = { url: string; root: string }

const render = require('hexo-renderer-marked/lib/renderer.js') as Renderer

// hexo-renderer-marked 7 index.js, which cannot be required: it wants a global `hexo`.
const DEFAULTS = {
  gfm: true,
  pedantic: false,
  breaks: true,
  smartLists: true,
  smartypants: true,
  modifyAnchors: 0,
  autolink: true,
  mangle: true,
  sanitizeUrl: false,
  dompurify: false,
  headerIds: true,
  anchorAlias: false,
  lazyload: false,
  prependRoot: true,
  postAsset: false,
  external_link: { enable: false, exclude: [], nofollow: false },
  descriptionLists: true,
}

/** Takes the body of a post; gives the HTML that Hexo makes of it. */
export function renderHexo(body: string, site: HexoSite, marked: object = {}): string {
  const hexo: Hexo = {
    config: { ...site, relative_link: false, marked: { ...DEFAULTS, ...marked } },
    execFilterSync: () => {},
  }
  return render.call(hexo, { text: body })
}
