import type { SearchResult } from '@/lib/search/results'
import { make } from '../ui/make'
import { toNodes } from './to-nodes'

/** One thing that was found: a link, which the arrows choose and Enter follows. */
export function makeOption(
  { url, date, section, lang, titlePieces, excerpt }: SearchResult,
  index: number,
): HTMLElement {
  const notes = [date?.slice(0, 10), section].filter((note) => note !== undefined)
  const option = make(
    'a',
    { href: url, id: `search-${index}`, tabIndex: -1, ...(lang && { lang }) },
    make('b', {}, ...toNodes(titlePieces)),
    make('small', {}, notes.join(' · ')),
    make('span', {}, ...toNodes(excerpt)),
  )
  option.role = 'option'
  option.ariaSelected = 'false'
  return option
}
