import { make } from '../ui/make'
import type { Store } from './load-habits'
import { words } from './words'

/** Switches single keys on and off: somebody who speaks to the machine presses them without wanting to. */
export function makeKeySwitch({ readHabits, changeHabits }: Store): HTMLElement {
  const box = make('input', { type: 'checkbox', checked: !readHabits().hasNoKeys })
  box.onchange = () => changeHabits({ hasNoKeys: !box.checked })
  return make('label', { className: 'key-switch' }, box, words.keys)
}
