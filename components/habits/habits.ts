/** Where a reader's habits are kept, as one JSON object. The theme has a key of its own: components/ui/theme.ts. */
export const HABITS_KEY = 'reading'

/** `[article, heading, share]`: its id or path, the last heading passed or '', and how far below it, as a share of the text. */
export type Place = [article: string, heading: string, share: number]

export type Habits = {
  /** Custom properties of the page, as they are set before the first paint. */
  css?: Record<string, string>
  /** Whether single keys do nothing. */
  hasNoKeys?: boolean
  /** Where reading stopped, newest first. */
  places?: Place[]
}

/** What a reader may choose, smallest first; the one without a value is the stylesheet's own. */
export const CHOICES = {
  '--text-size': ['90%', '', '115%', '130%'],
  '--line': ['30em', '', '46em'],
}

// Storage can be forbidden or full; then habits last as long as the page.
let unkept: string | undefined

export function readHabits(): Habits {
  try {
    const kept: Habits = JSON.parse(unkept ?? localStorage.getItem(HABITS_KEY) ?? '{}')
    // Whatever wrote it.
    return { ...kept, places: Array.isArray(kept.places) ? kept.places.filter(Array.isArray) : [] }
  } catch {
    return {}
  }
}

export function changeHabits(changes: Habits): void {
  const text = JSON.stringify({ ...readHabits(), ...changes })
  try {
    localStorage.setItem(HABITS_KEY, text)
    unkept = undefined
  } catch {
    unkept = text
  }
}

/** Shows what is kept, as the script in the head does. */
export function applyHabits(): void {
  const { css } = readHabits()
  for (const name of Object.keys(CHOICES)) document.documentElement.style.setProperty(name, css?.[name] ?? '')
}
