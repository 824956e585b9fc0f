// Owns the id of a heading: the one that Hexo gives, because people share these links.
import { slugize } from '../content/slug'

const TAG = /<[^\s>][^>]*>/g

/**
 * Takes the texts of a heading, one for each run between marks; gives its id before duplicates are told apart.
 * Hexo: hexo-renderer-marked lib/renderer.js anchorId. It renders with typographic signs first, so `What's new` was
 * shared as `#What’s-new`; and it strips what looks like a tag, so `List<T>` was `#List`.
 */
export function toHeadingId(texts: string[]): string {
  const text = texts.map(withTypographicSigns).join('')
  return slugize(text.replace(TAG, '').trim()) || 'section'
}

/** For the id alone; the heading itself stays as typed. Hexo: hexo-renderer-marked lib/renderer.js smartypants */
function withTypographicSigns(text: string): string {
  return text
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replace(/(?<=^|[-—/([{"\s])'/g, '‘')
    .replaceAll("'", '’')
    .replace(/(?<=^|[-—/([{‘\s])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll('...', '…')
}
