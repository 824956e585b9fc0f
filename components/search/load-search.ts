/**
 * Opens the search in a dialog, which is loaded then. A page that has a line to search on of its own is searched on there.
 */
export function loadSearch(event: Event): void {
  event.preventDefault()
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (field) {
    field.focus()
    field.select()
    return
  }
  const { href } = document.querySelector<HTMLAnchorElement>('[data-search]') ?? location
  import('./search.part').then(
    ({ openSearch }) => openSearch(href),
    // Without a network there is still the page, perhaps.
    () => location.assign(href),
  )
}
