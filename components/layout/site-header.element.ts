/** Brings the header back while one scrolls up; reading down it stays away. */
class SiteHeader extends HTMLElement {
  connectedCallback() {
    let last = 0
    const follow = () => {
      const isUp = scrollY < last && scrollY > this.offsetHeight
      const hasMoved = Math.abs(scrollY - last) > 4
      if (hasMoved || !scrollY) this.toggleAttribute('data-back', isUp)
      last = scrollY
    }
    addEventListener('scroll', follow, { passive: true })
  }
}

customElements.define('site-header', SiteHeader)
