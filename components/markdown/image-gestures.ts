type Acts = {
  /** One finger went across an image that is not enlarged. */
  swipe: (step: -1 | 1) => void
  /** A press beside the image, or a finger down the screen. */
  leave: () => void
}
type Point = { x: number; y: number }

const LARGEST = 8
const PRESSED = 2.5
// Pixels of a finger's way: less is a press, more across or down is meant.
const STILL = 8
const SWIPE = 48
const PULL = 96

/** Pinch, wheel and press enlarge an image where it is looked at; a drag moves it. */
export class ImageGestures {
  #scale = 1
  #at: Point = { x: 0, y: 0 }
  #pointers = new Map<number, Point>()
  /** Where the first finger came down; none while there have been two. */
  #start: (Point & { isOnImage: boolean }) | undefined

  constructor(
    readonly stage: HTMLElement,
    readonly image: HTMLElement,
    readonly acts: Acts,
  ) {
    stage.addEventListener('pointerdown', (event) => this.#down(event))
    stage.addEventListener('pointermove', (event) => this.#drag(event))
    stage.addEventListener('pointerup', (event) => this.#up(event))
    stage.addEventListener('pointercancel', ({ pointerId }) => this.#pointers.delete(pointerId))
    stage.addEventListener('wheel', (event) => this.#wheel(event), { passive: false })
  }

  get isLarge(): boolean {
    return this.#scale > 1
  }

  reset() {
    this.#pointers.clear()
    this.#place(1, { x: 0, y: 0 })
  }

  move(x: number, y: number) {
    this.#place(this.#scale, { x: this.#at.x + x, y: this.#at.y + y })
  }

  /** By a factor, around a point of the window; the middle where none is given. */
  zoom(factor: number, around?: Point) {
    const { left, top, width, height } = this.stage.getBoundingClientRect()
    const x = (around?.x ?? left + width / 2) - left - width / 2
    const y = (around?.y ?? top + height / 2) - top - height / 2
    const scale = Math.min(LARGEST, Math.max(1, this.#scale * factor))
    const by = scale / this.#scale
    this.#place(scale, { x: x - (x - this.#at.x) * by, y: y - (y - this.#at.y) * by })
  }

  #place(scale: number, { x, y }: Point) {
    const { stage, image } = this
    const limit = (at: number, size: number, room: number) => {
      const most = Math.max(0, (size * scale - room) / 2)
      return Math.min(most, Math.max(-most, at))
    }
    this.#scale = scale
    this.#at = {
      x: limit(x, image.offsetWidth, stage.clientWidth),
      y: limit(y, image.offsetHeight, stage.clientHeight),
    }
    image.style.transform = scale === 1 ? '' : `translate(${this.#at.x}px, ${this.#at.y}px) scale(${scale})`
    stage.toggleAttribute('data-large', this.isLarge)
  }

  #down(event: PointerEvent) {
    if (event.button > 0) return
    this.stage.setPointerCapture(event.pointerId)
    this.#pointers.set(event.pointerId, toPoint(event))
    const isFirst = this.#pointers.size === 1
    this.#start = isFirst ? { ...toPoint(event), isOnImage: event.target === this.image } : undefined
  }

  #drag(event: PointerEvent) {
    const last = this.#pointers.get(event.pointerId)
    if (!last) return
    const before = toSpan([...this.#pointers.values()])
    this.#pointers.set(event.pointerId, toPoint(event))
    const after = toSpan([...this.#pointers.values()])
    if (this.#pointers.size > 1 && before.length > 0) this.zoom(after.length / before.length, after.middle)
    if (this.isLarge) this.move(after.middle.x - before.middle.x, after.middle.y - before.middle.y)
  }

  #up(event: PointerEvent) {
    const start = this.#start
    if (!this.#pointers.delete(event.pointerId) || !start || this.#pointers.size > 0) return
    const [x, y] = [event.clientX - start.x, event.clientY - start.y]
    if (Math.hypot(x, y) < STILL) this.#press(event, start.isOnImage)
    else if (this.isLarge) return
    else if (Math.abs(x) > SWIPE && Math.abs(x) > Math.abs(y)) this.acts.swipe(x > 0 ? -1 : 1)
    else if (y > PULL) this.acts.leave()
  }

  #press(event: PointerEvent, isOnImage: boolean) {
    if (!isOnImage) this.acts.leave()
    else if (this.isLarge) this.reset()
    else this.zoom(PRESSED, toPoint(event))
  }

  #wheel(event: WheelEvent) {
    event.preventDefault()
    this.zoom(Math.exp(-event.deltaY / 400), toPoint(event))
  }
}

const toPoint = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY })

/** The middle of one or two fingers, and how far they are from each other. */
function toSpan([one = { x: 0, y: 0 }, other = one]: Point[]): { middle: Point; length: number } {
  return {
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    length: Math.hypot(one.x - other.x, one.y - other.y),
  }
}
