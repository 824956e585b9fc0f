import { ImageGestures } from './image-gestures'
import './image-view.part.css'

type Words = { view?: string; close?: string; previous?: string; next?: string }

const ICONS = { close: 'M6 6l12 12M18 6L6 18', previous: 'M15 5l-7 7 7 7', next: 'M9 5l7 7-7 7' }
const SHELL = `<figure><div><img alt="" draggable="false"></div><figcaption><span></span><small role="status"></small></figcaption></figure>`
const STEP = 80

/** Shows an image in a dialog as large as the window, and from there the others. Focus returns to the one shown last. */
export function openZoom(images: HTMLImageElement[], first: number, words: Words): void {
  new ZoomView(images, first, words)
}

class ZoomView {
  #dialog = document.createElement('dialog')
  #gestures: ImageGestures
  #index: number

  constructor(
    readonly images: HTMLImageElement[],
    first: number,
    words: Words,
  ) {
    this.#index = first
    this.#dialog.className = 'zoom'
    this.#dialog.ariaLabel = words.view ?? ''
    this.#dialog.innerHTML = SHELL
    this.#dialog.prepend(toButton('close', words.close, () => this.#dialog.close()))
    if (images.length > 1)
      this.#dialog.append(
        toButton('previous', words.previous, () => this.#go(-1)),
        toButton('next', words.next, () => this.#go(1)),
      )
    this.#gestures = new ImageGestures(this.#find('div'), this.#find('img'), {
      swipe: (step) => this.#go(step),
      leave: () => this.#dialog.close(),
    })
    this.#dialog.addEventListener('keydown', (event) => this.#press(event))
    document.body.append(this.#dialog)
    this.#show()
    this.#dialog.showModal()
    this.#leaveByBack()
  }

  #find<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
    const found = this.#dialog.querySelector(name)
    if (!found) throw new Error(name)
    return found
  }

  #go(step: number) {
    const count = this.images.length
    this.#index = (this.#index + step + count) % count
    this.#show()
  }

  #show() {
    const source = this.images[this.#index]
    if (!source) return
    const image = this.#find('img')
    this.#gestures.reset()
    image.alt = source.alt
    // What is on the page already stands in until the larger copy has come.
    image.style.backgroundImage = source.currentSrc && `url("${source.currentSrc}")`
    const isDrawing = /\.svg(?:[?#]|$)/i.test(source.src)
    for (const side of ['width', 'height'] as const) {
      const size =
        Number(source.getAttribute(side)) || source[side === 'width' ? 'naturalWidth' : 'naturalHeight']
      image.style[side] = isDrawing ? '100%' : size ? `min(100%, ${size}px)` : 'auto'
    }
    image.sizes = '100vw'
    image.srcset = source.srcset
    image.src = source.src
    this.#find('span').textContent = source.closest('figure')?.querySelector('figcaption')?.textContent ?? ''
    const place = this.images.length > 1 ? `${this.#index + 1} / ${this.images.length}` : ''
    this.#find('small').textContent = place
  }

  /** No key of the page's own works beneath, and none scrolls it. */
  #press(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [, direction] = /^Arrow(.+)$/.exec(event.key) ?? []
    const [x, y] = MOVES[direction ?? ''] ?? [0, 0]
    if (direction && this.#gestures.isLarge) this.#gestures.move(-x * STEP, -y * STEP)
    else if (x !== 0) this.#go(x)
    else if (event.key === '+' || event.key === '=') this.#gestures.zoom(1.5)
    else if (event.key === '-') this.#gestures.zoom(1 / 1.5)
    else if (event.key === '0') this.#gestures.reset()
    else if (!direction && !/^(?:Page|Home|End)/.test(event.key)) return
    event.preventDefault()
  }

  /** The back button closes; closing by other means goes back, so that none is left over. */
  #leaveByBack() {
    // Else the browser would scroll to where the page stood, away from the image shown last.
    history.scrollRestoration = 'manual'
    history.pushState({ zoom: true }, '')
    addEventListener(
      'popstate',
      () => {
        history.scrollRestoration = 'auto'
        this.#dialog.close()
      },
      { once: true },
    )
    this.#dialog.addEventListener('close', () => {
      if (history.state?.zoom) history.back()
      this.#dialog.remove()
      this.images[this.#index]?.focus()
    })
  }
}

const MOVES: Partial<Record<string, [x: number, y: number]>> = {
  Left: [-1, 0],
  Right: [1, 0],
  Up: [0, -1],
  Down: [0, 1],
}

function toButton(name: keyof typeof ICONS, label: string | undefined, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = name
  button.ariaLabel = label ?? ''
  button.innerHTML = `<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.5"><path d="${ICONS[name]}"/></svg>`
  button.addEventListener('click', act)
  return button
}
