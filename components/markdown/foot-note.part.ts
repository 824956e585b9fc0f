const GAP = 8

/** Shows a footnote beside its number. The browser closes it: by Escape, by a click elsewhere; and focus goes back. */
class FootNote extends HTMLElement {
  connectedCallback() {
    if (!this.showPopover) return
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-footnote-ref]')) {
      link.addEventListener('click', (event) => {
        const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        if (isPlain && this.#show(link)) event.preventDefault()
      })
    }
  }

  #show(link: HTMLAnchorElement): boolean {
    // `fn-%E7%94%B2` is an id as it stands, to which browsers jump too.
    const id = link.hash.slice(1)
    const note = document.getElementById(id) ?? document.getElementById(decodeURIComponent(id))
    if (!note) return false
    this.replaceChildren(...[...note.cloneNode(true).childNodes])
    for (const back of this.querySelectorAll('[data-footnote-backref]')) back.remove()
    for (const named of this.querySelectorAll('[id]')) named.removeAttribute('id')
    this.showPopover()
    this.#place(link.getBoundingClientRect())
    this.focus({ preventScroll: true })
    return true
  }

  /** Below the number, above it where there is no room; it goes along when the page scrolls. */
  #place({ left, top, bottom }: DOMRect) {
    const { offsetWidth, offsetHeight } = this
    const { clientWidth, clientHeight } = document.documentElement
    const isBelow = bottom + GAP + offsetHeight <= clientHeight || top - GAP - offsetHeight < 0
    const y = isBelow ? bottom + GAP : top - GAP - offsetHeight
    const x = Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP))
    this.style.left = `${x + scrollX}px`
    this.style.top = `${y + scrollY}px`
  }
}

customElements.define('foot-note', FootNote)

export {}
