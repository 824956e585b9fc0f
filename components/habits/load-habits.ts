import { applyHabits, changeHabits, readHabits } from './habits'

const store = { applyHabits, changeHabits, readHabits }

/** How the part reads and keeps habits: by the script's own functions, for a forbidden storage is kept in a variable. */
export type Store = typeof store

/** Uses what few readers need. Without a network nothing happens, and the next attempt may succeed. */
export function loadHabits(use: (part: typeof import('./habits.part'), store: Store) => void): void {
  import('./habits.part').then((part) => use(part, store)).catch(console.warn)
}
