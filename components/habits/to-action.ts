/** What a key clicks or goes to. A search that is no field of the page itself has a link or button with `data-search`. */
export const KEYS: Record<string, string> = {
  '/': 'input[type=search],[data-search]',
  j: 'a[rel=next]',
  k: 'a[rel=prev]',
  t: 'theme-switch button',
  q: '.quote-menu button',
  '?': 'help',
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'>

/** What a press of a key asks for: a selector of KEYS, `help`, or undefined while one types or holds another key. */
export function toAction(press: Press, target: Pick<Element, 'closest'>): string | undefined {
  const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = press
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return undefined
  if (target.closest?.('input,textarea,select,dialog,[contenteditable]')) return undefined
  return KEYS[key]
}
