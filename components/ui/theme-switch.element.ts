import { onKept } from './on-kept'
import { chooseTheme, readTheme, showTheme } from './theme'

/** Light ↔ dark by a button. Choosing what the system has anyway means following the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', toggle)
    onKept(() => showTheme(readTheme()))
  }
}

function toggle() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const wanted = (readTheme() || system) === 'dark' ? 'light' : 'dark'
  chooseTheme(wanted === system ? '' : wanted)
}

customElements.define('theme-switch', ThemeSwitch)
