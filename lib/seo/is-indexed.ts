// Owns which documents machines are told of.
import type { Document } from '../content/document'

/** Neither one with `noindex` nor, as Hexo has it, one with `sitemap: false`. Hexo: hexo-generator-sitemap lib/generator.js */
export function isIndexed({ noindex, extra }: Document): boolean {
  return !noindex && extra.sitemap !== false
}
