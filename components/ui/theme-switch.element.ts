import { THEME_KEY } from './theme'

/** Light ↔ dark by a button. Choosing what the system has anyway means following the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', toggle)
    // Another tab, or a page that comes back from the cache, may show an older choice.
    addEventListener('pageshow', ({ persisted }) => persisted && show(read()))
    // In a task of its own: the first such listener waits for the browser's answer whether storage is allowed.
    setTimeout(() => addEventListener('storage', () => show(read())))
  }
}

function toggle() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const wanted = (read() ?? system) === 'dark' ? 'light' : 'dark'
  const choice = wanted === system ? null : wanted
  show(choice)
  // Storage can be forbidden; the page has changed all the same.
  try {
    if (choice) localStorage.setItem(THEME_KEY, choice)
    else localStorage.removeItem(THEME_KEY)
  } catch {}
}

function show(theme: string | null) {
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
