import { readHabits } from './habits'
import { loadHabits } from './load-habits'
import { press } from './press'
import { toAction } from './to-action'

// Single keys, which a reader can switch off (WCAG 2.1.4).
addEventListener('keydown', (event) => {
  const action = toAction(event, event.target as Element)
  if (!action || readHabits().hasNoKeys) return
  if (action === 'help') loadHabits((part, store) => part.openHelp(store))
  else {
    const target = document.querySelector<HTMLElement>(action)
    if (!target) return
    press(target)
  }
  event.preventDefault()
})
