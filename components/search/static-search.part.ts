import type { Found, Piece } from '@/lib/export/search/find-in-entry'
import { make, makeButton } from '../habits/make'
import { searchFiles } from './search-files'

// How the results look. Not in a style sheet, for that is in every page.
const STYLE = `
static-search ol{list-style:none;margin:0;padding:0}
static-search li{margin-block:1.75rem}
static-search h2{margin:0;font:600 1.125rem/1.45 var(--serif)}
static-search h2 a{color:inherit;text-decoration:none}
static-search h2 a:hover{color:var(--accent)}
static-search p{margin:.25rem 0 0}
static-search small{color:var(--faded);font-size:var(--fine)}
static-search button{min-height:2.75rem;color:var(--accent);font:inherit}
static-search mark{background:color-mix(in oklab,var(--accent) 18%,transparent);color:inherit;border-radius:2px}
`

const AT_ONCE = 20

/** Shows what has the words of a query, in place of what stands in the element. Rejects where the index does not load. */
export async function showFound(element: HTMLElement, query: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main input[name=q]')
  if (field) field.value = query
  const status = make('p', {}, element.dataset.searching ?? '')
  status.role = 'status'
  element.replaceChildren(status)
  adoptStyle()
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

function adoptStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  document.adoptedStyleSheets.push(sheet)
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

const toNodes = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? make('mark', {}, text) : text))
