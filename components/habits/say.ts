import { make } from '../ui/make'
import './habits.part.css'

let box: HTMLElement | undefined
let gone: ReturnType<typeof setTimeout>

/** Tells what came of an act, to eyes and ears, and is gone after a moment. */
export function say(text: string): void {
  if (!box) {
    box = make('div', { className: 'said', role: 'status' })
    document.body.append(box)
  }
  const said = box
  // A live region speaks of what changes in it, so it stands there before.
  setTimeout(() => {
    said.textContent = text
  }, 50)
  clearTimeout(gone)
  gone = setTimeout(() => {
    said.textContent = ''
  }, 2500)
}
