import { THEME_KEY } from './theme'

/** Light ↔ dark by a button. Choosing what the system has anyway means following the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => this.#toggle())
    // Another tab, or a page brought back from the cache, may have changed it.
    addEventListener('storage', ({ key }) => key === THEME_KEY && apply(localStorage.getItem(THEME_KEY)))
    addEventListener('pageshow', () => apply(localStorage.getItem(THEME_KEY)))
  }

  #toggle() {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const current = document.documentElement.dataset.theme ?? system
    const wanted = current === 'dark' ? 'light' : 'dark'
    if (wanted === system) localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, wanted)
    apply(wanted === system ? null : wanted)
  }
}

function apply(theme: string | null) {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

customElements.define('theme-switch', ThemeSwitch)
