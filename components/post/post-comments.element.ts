/** Fetches the comments when the reader asks, by the button or (`data-lazy="scroll"`) by coming near. */
class PostComments extends HTMLElement {
  #isAsked = false

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.#ask())
    if (this.dataset.lazy !== 'scroll') return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        watch.disconnect()
        this.#ask()
      },
      { rootMargin: '50%' },
    )
    watch.observe(this)
  }

  async #ask() {
    if (this.#isAsked) return
    this.#isAsked = true
    const { loading = '', failed = '' } = this.dataset
    const button = this.querySelector('button')
    if (button) button.textContent = loading
    try {
      const { showComments } = await import('./post-comments.part')
      await showComments(this)
      button?.remove()
    } catch {
      this.#isAsked = false
      if (button) button.textContent = failed
    }
  }
}

customElements.define('post-comments', PostComments)
