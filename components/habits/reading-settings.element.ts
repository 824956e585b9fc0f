import { applyHabits } from './habits'
import { loadHabits } from './load-habits'

/** The button beside the theme's. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button?.addEventListener('click', () => loadHabits((part, store) => part.toggleSettings(button, store)))
    addEventListener('pageshow', ({ persisted }) => persisted && applyHabits())
    setTimeout(() => addEventListener('storage', applyHabits))
  }
}

customElements.define('reading-settings', ReadingSettings)
