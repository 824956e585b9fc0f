// A heading is being read once it stands in the upper part of the window; those far above have been.
const READ = { rootMargin: '1000000px 0px -60%' }

/** Lets the table of contents before it follow the reading, and brings it back as a sheet where it is not beside the text. */
class TableOfContents extends HTMLElement {
  connectedCallback() {
    const list = this.parentElement?.querySelector('ol')
    if (!list) return
    follow(list)
    this.append(this.#toButton(list))
  }

  /** Shown by CSS, while one scrolls up on a page without a margin. */
  #toButton(list: HTMLElement): HTMLButtonElement {
    const { open = '', close = '' } = this.dataset
    return Object.assign(document.createElement('button'), {
      type: 'button',
      ariaHasPopup: 'dialog',
      textContent: open,
      onclick: () =>
        import('./contents-sheet.part').then((part) => part.openContentsSheet(list, open, close)),
    })
  }
}

function follow(list: HTMLElement) {
  const links = new Map<Element, HTMLAnchorElement>()
  for (const link of list.querySelectorAll('a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (heading) links.set(heading, link)
  }
  const read = new Set<Element>()
  let current: HTMLAnchorElement | undefined
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) read[isIntersecting ? 'add' : 'delete'](target)
    const last = [...links.keys()].findLast((heading) => read.has(heading))
    const link = last && links.get(last)
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    current = link
    if (link) show(link, list)
  }, READ)
  for (const heading of links.keys()) observer.observe(heading)
}

/** Scrolls the list alone; `scrollIntoView` could move the page under the reader. */
function show(link: HTMLElement, list: HTMLElement) {
  const place = link.offsetTop - list.scrollTop
  if (place < 0 || place + link.offsetHeight > list.clientHeight)
    list.scrollTop = link.offsetTop - list.clientHeight / 2
}

customElements.define('table-of-contents', TableOfContents)
