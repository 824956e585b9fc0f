import { make, makeButton } from '../ui/make'
import { openHelp } from './help'
import { makeKeySwitch } from './key-switch'
import type { Store } from './load-habits'
import { words } from './words'
import './habits.part.css'

let panel: HTMLElement | undefined
let close = () => {}

/** Opens the choices of a reader below their button, or closes them. */
export function toggleSettings(button: HTMLElement, store: Store): void {
  if (panel) {
    close()
    return
  }
  const box = make(
    'div',
    { className: 'settings', role: 'group', ariaLabel: words.settings },
    ...toChoices(store),
    makeKeySwitch(store),
    makeButton(words.help, () => {
      close()
      // Where the focus goes back to when the dialog closes.
      button.focus()
      openHelp(store)
    }),
  )
  panel = box
  button.after(box)
  button.ariaExpanded = 'true'
  watch(box, button)
  box.querySelector<HTMLElement>(':checked')?.focus()
}

/** Goes by Escape, by a press elsewhere, and when the focus leaves it. */
function watch(box: HTMLElement, button: HTMLElement): void {
  const leaving = new AbortController()
  const { signal } = leaving
  close = () => {
    leaving.abort()
    box.remove()
    panel = undefined
    button.ariaExpanded = 'false'
  }
  const isInside = (node: EventTarget | null) =>
    node instanceof Node && Boolean(box.parentNode?.contains(node))
  document.addEventListener('pointerdown', ({ target }) => isInside(target) || close(), { signal })
  box.addEventListener(
    'focusout',
    ({ relatedTarget }) => relatedTarget && !isInside(relatedTarget) && close(),
    { signal },
  )
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    close()
    button.focus()
  })
}

function toChoices(store: Store): HTMLElement[] {
  const { readHabits, changeHabits, applyHabits, chooseTheme, readTheme, CHOICES } = store
  const toStyle = (name: keyof typeof CHOICES, legend: string, labels: string[]) => {
    const values = CHOICES[name]
    return toChoice(legend, name, values, labels, readHabits().css?.[name] ?? '', (value) => {
      const { [name]: _, ...css } = readHabits().css ?? {}
      changeHabits({ css: value ? { ...css, [name]: value } : css })
      applyHabits()
    })
  }
  return [
    toChoice(words.theme, 'theme', ['', 'light', 'dark'], words.themes, readTheme(), chooseTheme),
    toStyle('--text-size', words.size, words.sizes),
    toStyle('--line', words.line, words.lines),
  ]
}

function toChoice(
  legend: string,
  name: string,
  values: string[],
  labels: string[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const options = values.map((value, index) => {
    const radio = make('input', { type: 'radio', name, checked: value === chosen })
    radio.onchange = () => choose(value)
    return make('label', {}, radio, make('span', {}, labels[index] ?? ''))
  })
  return make('fieldset', { className: name }, make('legend', {}, legend), make('div', {}, ...options))
}
