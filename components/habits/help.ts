import { make, makeButton } from '../ui/make'
import { openDialog } from '../ui/open-dialog'
import { makeKeySwitch } from './key-switch'
import type { Store } from './load-habits'
import { words } from './words'
import './habits.part.css'

/** The keys that do something on this page; each line is a button, for who has no keyboard. */
export function openHelp(store: Store): void {
  const dialog = make('dialog', { className: 'keys-help', ariaLabel: words.help }, make('h2', {}, words.help))
  for (const [key, selector] of Object.entries(store.KEYS)) {
    const target = key === '?' ? dialog : document.querySelector<HTMLElement>(selector)
    if (!target) continue
    const act = () => {
      dialog.close()
      if (target !== dialog) store.press(target)
    }
    dialog.append(makeButton(words.does[key] ?? '', act, make('kbd', {}, key)))
  }
  dialog.append(
    makeKeySwitch(store),
    makeButton(words.close, () => dialog.close()),
  )
  openDialog(dialog)
}
