import { copyText } from '../ui/copy-text'

/** Gives every code block of an article a button that copies it. Words come from the element: `data-copy` and its kin. */
class CodeCopy extends HTMLElement {
  connectedCallback() {
    for (const figure of document.querySelectorAll<HTMLElement>('.prose .code'))
      figure.append(this.#toButton(figure))
  }

  #toButton(figure: HTMLElement): HTMLButtonElement {
    const { copy = '', copied = '', failed = '' } = this.dataset
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = copy
    button.addEventListener('click', async () => {
      const text = figure.querySelector('code')?.textContent ?? ''
      button.textContent = await copyText(text).then(
        () => copied,
        () => failed,
      )
      this.textContent = button.textContent
      setTimeout(() => {
        button.textContent = copy
      }, 2000)
    })
    return button
  }
}

customElements.define('code-copy', CodeCopy)
