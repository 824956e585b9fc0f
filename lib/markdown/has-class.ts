// Owns whether an element has a class.
import type { Element } from 'hast'

/** Whether an element has a class by this name. */
export function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name)
}
