// Owns which of our five alerts a class or a colour of a theme is. A theme's own colours are not drawn.
import type { Messages } from '../../i18n/messages'

export type Kind = keyof Messages['alert']

const MEANINGS: Partial<Record<string, Kind>> = {
  info: 'note',
  note: 'note',
  success: 'tip',
  tip: 'tip',
  primary: 'important',
  important: 'important',
  warning: 'warning',
  danger: 'caution',
  error: 'caution',
  caution: 'caution',
}
const COLOURS: Partial<Record<string, Kind>> = {
  blue: 'note',
  cyan: 'note',
  indigo: 'note',
  green: 'tip',
  done: 'tip',
  idea: 'tip',
  purple: 'important',
  pink: 'important',
  orange: 'warning',
  amber: 'warning',
  yellow: 'warning',
  radiation: 'warning',
  red: 'caution',
  bug: 'caution',
}

/** Whether the word says what the box means, as `info` does and `red` does not. */
export function isMeaning(word: string): boolean {
  return Object.hasOwn(MEANINGS, word)
}

/** Whether the themes' word, such as `info` or `red`, is one of the five. */
export function isKind(word: string): boolean {
  return Object.hasOwn(MEANINGS, word) || Object.hasOwn(COLOURS, word)
}

/**
 * Takes the words that say how a box looks; gives the classes of the alert, and its label where a word has a meaning:
 * `warning` is said, `yellow` only seen.
 */
export function toAlert(styles: string[], labels: Messages['alert']): { classes: string[]; label?: string } {
  const meaning = styles.map((style) => MEANINGS[style]).find((kind) => kind !== undefined)
  const kind = meaning ?? styles.map((style) => COLOURS[style]).find((one) => one !== undefined)
  return {
    classes: kind ? ['alert', `alert-${kind}`] : ['alert'],
    label: meaning && labels[meaning],
  }
}
