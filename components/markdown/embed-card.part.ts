/** A card for what another site plays: a button loads it, in place. Until then nothing is asked of that site. */
class EmbedCard extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button, iframe')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset.label ?? ''
    button.addEventListener('click', () => this.#load())
    this.prepend(button)
  }

  #load() {
    const { src = '', sandbox } = this.dataset
    const frame = document.createElement('iframe')
    frame.title = this.querySelector('a')?.textContent ?? ''
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox)
    // A Gist is a script, which sees nothing of our page from a frame of its own.
    if (/\.js(?:\?|$)/.test(src)) {
      frame.setAttribute('sandbox', 'allow-scripts allow-popups')
      frame.srcdoc = `<base target="_blank"><script src="${src.replaceAll('"', '%22')}"></script>`
    } else frame.src = src
    this.replaceChildren(frame)
    frame.focus()
  }
}

customElements.define('embed-card', EmbedCard)

export {}
