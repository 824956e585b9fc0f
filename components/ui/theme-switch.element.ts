import { chooseTheme, readTheme, showTheme } from './theme'

/** Light ↔ dark by a button. Choosing what the system has anyway means following the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', toggle)
    // Another tab, or a page that comes back from the cache, may show an older choice.
    addEventListener('pageshow', ({ persisted }) => persisted && showTheme(readTheme()))
    // In a task of its own: the first such listener waits for the browser's answer whether storage is allowed.
    setTimeout(() => addEventListener('storage', () => showTheme(readTheme())))
  }
}

function toggle() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const wanted = (readTheme() ?? system) === 'dark' ? 'light' : 'dark'
  chooseTheme(wanted === system ? null : wanted)
}

customElements.define('theme-switch', ThemeSwitch)
