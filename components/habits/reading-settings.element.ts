import { onKept } from '../ui/on-kept'
import { applyHabits } from './habits'
import { loadHabits } from './load-habits'

/** The button beside the theme's. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button?.addEventListener('click', () => loadHabits((part, store) => part.toggleSettings(button, store)))
    onKept(applyHabits)
  }
}

customElements.define('reading-settings', ReadingSettings)
