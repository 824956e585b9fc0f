import { chooseTheme, readTheme } from '../ui/theme'
import { EYE, findText } from './find-text'
import { applyHabits, CHOICES, changeHabits, readHabits } from './habits'
import { press } from './press'
import { KEYS } from './to-action'

const store = {
  applyHabits,
  changeHabits,
  readHabits,
  CHOICES,
  chooseTheme,
  readTheme,
  findText,
  EYE,
  KEYS,
  press,
}

/** What the part has of the script: nobody loads it twice, and a forbidden storage is kept in one variable. */
export type Store = typeof store

/** Uses what few readers need. Without a network nothing happens, and the next attempt may succeed. */
export function loadHabits(use: (part: typeof import('./habits.part'), store: Store) => void): void {
  import('./habits.part').then((part) => use(part, store)).catch(console.warn)
}
