import './contents-sheet.part.css'

const sheet = document.createElement('dialog')
sheet.className = 'toc toc-sheet'
// A link, the button and what is beside the sheet: each closes it.
sheet.addEventListener('click', ({ target }) => {
  if (target instanceof Element && (target === sheet || target.closest('a, button'))) sheet.close()
})

/** Shows a copy of the table of contents over the page, at the place that is being read. */
export function openContentsSheet(list: HTMLElement, label: string, close: string) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close })
  sheet.ariaLabel = label
  sheet.replaceChildren(list.cloneNode(true), button)
  document.body.append(sheet)
  sheet.showModal()
  sheet.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
}
