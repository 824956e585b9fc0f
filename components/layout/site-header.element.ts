/** Brings the header back while one scrolls up; reading down it stays away. */
class SiteHeader extends HTMLElement {
  #last = 0

  connectedCallback() {
    addEventListener('scroll', () => this.#follow(), { passive: true })
    // Who comes back to the page has chosen from the menu.
    addEventListener('pagehide', () => this.querySelector('details')?.removeAttribute('open'))
  }

  #follow() {
    const isUp = scrollY < this.#last && scrollY > this.offsetHeight
    const hasMoved = Math.abs(scrollY - this.#last) > 4
    if (hasMoved || !scrollY) this.toggleAttribute('data-back', isUp)
    this.#last = scrollY
  }
}

customElements.define('site-header', SiteHeader)
