type Child = Node | string

/** An element with its properties and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** A button that says what it does. */
export const makeButton = (text: string, onclick: () => void, ...children: Child[]) =>
  make('button', { type: 'button', onclick }, ...children, text)
