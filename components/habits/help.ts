import { makeKeySwitch } from './key-switch'
import type { Store } from './load-habits'
import { make, makeButton } from './make'
import { words } from './words'
import './habits.part.css'

/** The keys that do something on this page; each line is a button, for who has no keyboard. */
export function openHelp(store: Store): void {
  const dialog = make('dialog', { className: 'keys-help' }, make('h2', {}, words.help))
  for (const [key, selector] of Object.entries(store.KEYS)) {
    const target = key === '?' ? dialog : document.querySelector<HTMLElement>(selector)
    if (target)
      dialog.append(makeButton(words.does[key] ?? '', () => act(target, dialog), make('kbd', {}, key)))
  }
  dialog.append(
    makeKeySwitch(store),
    makeButton(words.close, () => dialog.close()),
  )
  dialog.setAttribute('aria-label', words.help)
  dialog.onclick = ({ target }) => target === dialog && dialog.close()
  dialog.onclose = () => dialog.remove()
  document.body.append(dialog)
  dialog.showModal()
}

function act(target: HTMLElement, dialog: HTMLDialogElement): void {
  dialog.close()
  if (target.matches('input')) target.focus()
  else if (target !== dialog) target.click()
}
