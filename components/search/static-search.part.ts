import type { Found } from '@/lib/export/search/find-in-entry'
import { make, makeButton } from '../ui/make'
import { searchFiles } from './search-files'
import { toNodes } from './to-nodes'
import './static-search.part.css'

// Each is a file of some 3 KB, and a first search may load 150 in all.
const AT_ONCE = 12

/** Shows what has the words of a query, in place of what stands in the element. Rejects where the index does not load. */
export async function showFound(element: HTMLElement, query: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main input[name=q]')
  if (field) field.value = query
  const status = make('p', {}, element.dataset.searching ?? '')
  status.role = 'status'
  element.replaceChildren(status)
  const search = await searchFiles(query, location.href)
  const list = make('ol', {})
  const more = makeButton(element.dataset.more ?? '', () => show().catch(console.warn))
  element.append(list, more)
  const show = async () => {
    list.append(...(await search.take(AT_ONCE)).map(toItem))
    const { found = '', none = '' } = element.dataset
    const count = search.count()
    status.textContent = count > 0 ? found.replace('{}', count.toLocaleString('en-US')) : none
    more.hidden = search.isDone()
  }
  await show()
}

function toItem({ url, date, section, titlePieces, excerpt }: Found): HTMLElement {
  const notes = [date?.slice(0, 10), section].filter((note) => note !== undefined)
  return make(
    'li',
    {},
    make('h2', {}, make('a', { href: url }, ...toNodes(titlePieces))),
    make('small', {}, notes.join(' · ')),
    make('p', {}, ...toNodes(excerpt)),
  )
}
