/** Does what a key stands for: goes to a field, presses all else. */
export const press = (target: HTMLElement) => (target.matches('input') ? target.focus() : target.click())
