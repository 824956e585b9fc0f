import { make, makeButton } from '../ui/make'
import { openDialog } from '../ui/open-dialog'
import { makeOption } from './search-option'
import { type SiteResults, searchSite } from './search-site'
import { words } from './search-words'
import { watchTyping } from './watch-typing'
import './search-dialog.part.css'

/** Opens the search over the page; closing it gives the focus back. `home` is the address of its page. */
export function openSearch(home: string): void {
  if (document.querySelector('dialog.search')) return
  const field = makeField()
  const list = make('div', { id: 'search-list', className: 'found' })
  list.role = 'listbox'
  list.ariaLabel = words.title
  const status = make('p', {}, words.hint)
  status.role = 'status'
  const all = make('a', { className: 'all', hidden: true })
  const dialog = make(
    'dialog',
    { className: 'search' },
    make(
      'form',
      { action: home, onsubmit: (event) => followChosen(list, event) },
      field,
      makeButton(words.close, () => dialog.close()),
    ),
    status,
    list,
    all,
  )
  dialog.ariaLabel = words.title
  const search = makeSearch(home, (text, results) => show({ field, list, status, all }, home, text, results))
  watchTyping(field, search)
  field.onkeydown = (event) => choose(field, list, event)
  dialog.onclose = () => search('')
  openDialog(dialog)
}

function makeField(): HTMLInputElement {
  const field = make('input', {
    type: 'search',
    name: 'q',
    placeholder: words.field,
    autocomplete: 'off',
    enterKeyHint: 'search',
    maxLength: 100,
    role: 'combobox',
    ariaLabel: words.field,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
  })
  field.setAttribute('aria-controls', 'search-list')
  return field
}

type Told = SiteResults | 'searching' | 'failed' | undefined

/** Gives what searches for a text and tells of it; what is still under way for an earlier one is given up. */
function makeSearch(home: string, tell: (text: string, results: Told) => void) {
  let under = new AbortController()
  return async (text: string) => {
    under.abort()
    under = new AbortController()
    const { signal } = under
    if (!text) return tell(text, undefined)
    tell(text, 'searching')
    try {
      const results = await searchSite(text, home, signal)
      if (!signal.aborted) tell(text, results)
    } catch {
      if (!signal.aborted) tell(text, 'failed')
    }
  }
}

type Parts = { field: HTMLInputElement; list: HTMLElement; status: HTMLElement; all: HTMLAnchorElement }

function show({ field, list, status, all }: Parts, home: string, text: string, results: Told): void {
  status.textContent = toStatus(text, results)
  // While the next answer is under way the last one stands.
  if (results === 'searching') return
  const found = typeof results === 'object' ? results : undefined
  list.replaceChildren(...(found?.results ?? []).map(makeOption))
  field.ariaExpanded = String(list.childElementCount > 0)
  field.removeAttribute('aria-activedescendant')
  all.hidden = !found || found.total <= list.childElementCount
  all.href = `${home}?q=${encodeURIComponent(text)}`
  all.textContent = words.all(found?.total ?? 0)
}

function toStatus(text: string, results: Told): string {
  if (results === undefined) return words.hint
  if (typeof results === 'string') return words[results]
  if (results.refusal) return words[results.refusal]
  if (results.unread > 0) return words.unread(results.unread)
  return results.total > 0 ? words.found(results.total) : words.none(text)
}

const findChosen = (list: HTMLElement) => list.querySelector<HTMLAnchorElement>('[aria-selected=true]')

/** The arrows go round; before the first and after the last is the field itself. */
function choose(field: HTMLInputElement, list: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  // The arrows and Enter of an input method are its own; Safari says so by the code alone.
  if (event.isComposing || event.keyCode === 229) {
    if (event.key === 'Enter') event.preventDefault()
    return
  }
  if (!step || list.childElementCount === 0) return
  event.preventDefault()
  const options = [...list.children]
  const places = options.length + 1
  const chosen = findChosen(list)
  const now = chosen ? options.indexOf(chosen) : options.length
  const next = options[(now + step + places) % places]
  for (const option of options) option.ariaSelected = String(option === next)
  if (next) field.setAttribute('aria-activedescendant', next.id)
  else field.removeAttribute('aria-activedescendant')
  next?.scrollIntoView({ block: 'nearest' })
}

/** Enter goes to what is chosen; where nothing is, to the page of all that was found. */
function followChosen(list: HTMLElement, event: SubmitEvent): void {
  const chosen = findChosen(list)
  if (!chosen) return
  event.preventDefault()
  chosen.click()
}
