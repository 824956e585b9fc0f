import { THEME_KEY } from './theme'

/** Light ↔ dark by a button. Choosing what the system has anyway means following the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', toggle)
    // Another tab, or a page that comes back from the cache, may show an older choice.
    addEventListener('storage', show)
    addEventListener('pageshow', show)
  }
}

function toggle() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const wanted = (read() ?? system) === 'dark' ? 'light' : 'dark'
  // Storage can be forbidden; the page still changes.
  document.documentElement.dataset.theme = wanted
  try {
    if (wanted === system) localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, wanted)
  } catch {}
}

function show() {
  const theme = read()
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

function read(): string | null {
  try {
    return localStorage.getItem(THEME_KEY)
  } catch {
    return document.documentElement.dataset.theme ?? null
  }
}

customElements.define('theme-switch', ThemeSwitch)
